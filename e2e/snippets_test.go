package e2e_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// documents are those whose examples are run.
var documents = []string{"README.md", "docs/caller.md", "docs/operator.md", "docs/language.md"}

// notRun tells which commands of a document are not run, and why. Each must be there.
var notRun = map[string]string{
	"make ":                  "CI runs the targets themselves",
	"bin/maqaf serve":        "the tests start a server of their own",
	"docker ":                "deploy/check parses the Dockerfile",
	"kubectl ":               "deploy/check decodes the manifests",
	"envoy ":                 "deploy/check validates the configuration",
	"sha256sum ":             "make release-check checks a release",
	"mkdir internal/lexicon": "it changes the tree",
}

// snippet is an example of a document.
type snippet struct {
	language, code string
	says           string // how the output follows: "", "answers", "prints" or "fails with"
	form, output   string // form: json, text or, where none follows, ""
	line           int
}

var (
	fence  = regexp.MustCompile("(?s)```(\\w+)\n(.*?)```")
	speaks = regexp.MustCompile(`^\s*(|answers|prints|fails with)\s*$`)
)

// snippetsOf returns the examples of a document in the languages that are asked for.
func snippetsOf(t *testing.T, document string, languages ...string) (found []snippet) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", document))
	if err != nil {
		t.Fatal(err)
	}
	all := fence.FindAllSubmatchIndex(data, -1)
	part := func(at []int, group int) string { return string(data[at[2*group]:at[2*group+1]]) }
	for i, at := range all {
		s := snippet{language: part(at, 1), code: part(at, 2), line: 1 + bytes.Count(data[:at[0]], []byte("\n"))}
		if i+1 < len(all) {
			between := speaks.FindSubmatch(data[at[1]:all[i+1][0]])
			if form := part(all[i+1], 1); between != nil && (form == "json" || form == "text") {
				s.says, s.form, s.output = string(between[1]), form, part(all[i+1], 2)
			}
		}
		for _, l := range languages {
			if s.language == l {
				found = append(found, s)
			}
		}
	}
	return found
}

// room makes a folder that looks like the repository, with the binaries in bin/, so that examples may write files.
func room(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	root, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	entries, err := os.ReadDir(root)
	if err != nil {
		t.Fatal(err)
	}
	links := map[string]string{"bin/maqaf": binary, "bin/grpcurl": grpcurl(t), "page.txt": filepath.Join(root, "testdata/seed.txt")}
	for _, e := range entries {
		if e.Name() != "bin" && !strings.HasPrefix(e.Name(), ".") {
			links[e.Name()] = filepath.Join(root, e.Name())
		}
	}
	for _, folder := range []string{"bin", "pages"} {
		if err := os.Mkdir(filepath.Join(dir, folder), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	page, err := os.ReadFile(filepath.Join(root, "testdata/seed.txt"))
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, "pages", "page.txt"), page, 0o600) // no link: analyze does not follow those
	}
	if err != nil {
		t.Fatal(err)
	}
	for name, target := range links {
		if err := os.Symlink(target, filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// check holds what an example printed against what the document says, or, with UPDATE_EXAMPLES, writes it there.
func (s snippet) check(t *testing.T, document, out string, err error) {
	t.Helper()
	if failed := s.says == "fails with"; (err != nil) != failed {
		t.Errorf("%s:%d: %v\n%s\n%s", document, s.line, err, s.code, out)
		return
	}
	if s.form == "" {
		return
	}
	if os.Getenv("UPDATE_EXAMPLES") != "" {
		s.write(t, document, out)
		return
	}
	got, want := strings.TrimSpace(out), strings.TrimSpace(s.output)
	if s.form == "json" {
		got, want = same(t, out), same(t, s.output)
	}
	if got != want {
		t.Errorf("%s:%d:\n%s\nsays\n%s\nthe document says\n%s", document, s.line, s.code, got, want)
	}
}

func (s snippet) write(t *testing.T, document, out string) {
	t.Helper()
	path := filepath.Join("..", document)
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if s.form == "json" {
		var compact, pretty bytes.Buffer
		if err := json.Compact(&compact, []byte(out)); err != nil {
			t.Fatal(err)
		}
		if err := json.Indent(&pretty, compact.Bytes(), "", "  "); err != nil {
			t.Fatal(err)
		}
		out = pretty.String()
	}
	before, after, found := strings.Cut(string(data), "```"+s.language+"\n"+s.code+"```")
	open := "```" + s.form + "\n" + s.output + "```"
	at := strings.Index(after, open)
	if !found || at < 0 {
		t.Fatalf("%s:%d: not found again", document, s.line)
	}
	after = after[:at] + "```" + s.form + "\n" + strings.TrimSpace(out) + "\n```" + after[at+len(open):]
	if err := os.WriteFile(path, []byte(before+"```"+s.language+"\n"+s.code+"```"+after), 0o600); err != nil {
		t.Fatal(err)
	}
}

// TestSnippetsOfShell runs the shell commands of the documents as they stand there, in a room of their own.
func TestSnippetsOfShell(t *testing.T) {
	url, addr := both(t)
	seen := map[string]bool{}
	ran := 0
	for _, document := range documents {
	snippets:
		for _, s := range snippetsOf(t, document, "sh") {
			for prefix := range notRun {
				if strings.HasPrefix(s.code, prefix) {
					seen[prefix] = true
					continue snippets
				}
			}
			code := strings.NewReplacer("localhost:7788", addr, "http://localhost:7780/", url).Replace(s.code)
			cmd := exec.Command("bash", "-euo", "pipefail", "-c", code)
			cmd.Dir = room(t)
			cmd.Env = append(os.Environ(), "PATH="+filepath.Join(cmd.Dir, "bin")+":"+os.Getenv("PATH"), "MAQAF_TOKEN=example-of-a-token")
			out, err := cmd.CombinedOutput()
			s.check(t, document, string(out), err)
			ran++
		}
	}
	if ran < 10 {
		t.Errorf("%d examples", ran)
	}
	for prefix := range notRun {
		if !seen[prefix] {
			t.Errorf("no example begins with %q: take its line out of notRun", prefix)
		}
	}
}

// both starts a server with a web port, and returns the address of the page and that of gRPC.
func both(t *testing.T) (url, addr string) {
	t.Helper()
	process := exec.Command(binary, "serve", "--addr=localhost:0", "--web=localhost:0")
	log, err := process.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := process.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = process.Process.Kill(); _ = process.Wait() })
	url, addr = addresses(log)
	if url == "" || addr == "" {
		t.Fatalf("page %q, gRPC %q", url, addr)
	}
	return url, addr
}

var listens = regexp.MustCompile(`msg=(web|serving) addr=(\S+)`)

// addresses reads a server's log until it says where both ports are.
func addresses(log io.Reader) (url, addr string) {
	for lines := bufio.NewScanner(log); (url == "" || addr == "") && lines.Scan(); {
		switch m := listens.FindStringSubmatch(lines.Text()); {
		case m == nil:
		case m[1] == "web":
			url = "http://" + m[2] + "/"
		default:
			addr = m[2]
		}
	}
	go func() { _, _ = io.Copy(io.Discard, log) }()
	return url, addr
}
