package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"google.golang.org/protobuf/encoding/protojson"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// folder makes a folder of 40 pages, one of them bad, among things that are no documents.
func folder(t *testing.T) string {
	t.Helper()
	root := t.TempDir()
	write := func(name, text string) {
		name = filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for i := range 39 {
		write(fmt.Sprintf("%02d/page.txt", i), fmt.Sprintf("Page %d\n(צילום: רויטרס)\n", i))
	}
	write("bad/page.html", "<p>\xf9\xec\xe5\xed \xf2\xe5\xec\xed, \xe6\xe5 \xeb\xe5\xfa\xf8\xfa") // Hebrew in windows-1255
	write("bad/page.txt", "\xff")
	write(".hidden/page.txt", "x")
	write("photo.jpg", "x")
	return root
}

func readRecords(t *testing.T, output string) (names []string, bad int) {
	t.Helper()
	data, err := os.ReadFile(output)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		var r record
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			t.Fatalf("%v: %s", err, line)
		}
		names = append(names, r.File)
		if r.Error != nil {
			bad++
			continue
		}
		var a maqafv1.Analysis
		if err := protojson.Unmarshal(r.Analysis, &a); err != nil || len(a.GetSegments()) == 0 {
			t.Errorf("%s: %v, %d segments", r.File, err, len(a.GetSegments()))
		}
	}
	return names, bad
}

func TestAnalyzeFolder(t *testing.T) {
	root, output := folder(t), filepath.Join(t.TempDir(), "out.ndjson")
	_, errOut, code := command(t, "", "analyze", "--format=ndjson", "--output", output, root)
	if code != exitFailed || !strings.Contains(errOut, "1 of 41 files failed") {
		t.Errorf("exit %d: %s", code, errOut)
	}
	names, bad := readRecords(t, output)
	if len(names) != 41 || bad != 1 {
		t.Errorf("%d records, %d bad", len(names), bad)
	}
	listing, _, _ := command(t, "", "analyze", root)
	if strings.Count("\n"+listing, "\n== ") != 41 || !strings.Contains(listing, "--charset=detect") {
		t.Errorf("%d files in the listing, want 41 and the whole error of one", strings.Count("\n"+listing, "\n== "))
	}
}

// TestAnalyzeResume stops a run in the middle of a line, as a kill would, and goes on: every file stands there once, as
// in a run without a stop.
func TestAnalyzeResume(t *testing.T) {
	root, output := folder(t), filepath.Join(t.TempDir(), "out.ndjson")
	args := []string{"analyze", "--format=ndjson", "--output", output, "--resume", root}
	command(t, "", args...)
	whole, _ := os.ReadFile(output)
	for _, kept := range []int{0, 1, len(whole) / 2, len(whole) - 1, len(whole)} {
		if err := os.WriteFile(output, whole[:kept], 0o600); err != nil {
			t.Fatal(err)
		}
		command(t, "", args...)
		names, bad := readRecords(t, output)
		seen := map[string]bool{}
		for _, name := range names {
			seen[name] = true
		}
		if len(names) != 41 || len(seen) != 41 || bad != 1 {
			t.Errorf("after a stop at byte %d: %d records of %d files, %d bad", kept, len(names), len(seen), bad)
		}
	}
	if err := os.WriteFile(output, []byte("dear diary\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, errOut, code := command(t, "", args...); code != exitFailed || !strings.Contains(errOut, "at byte 0") {
		t.Errorf("a file that is no output was written over: exit %d, %s", code, errOut)
	}
}

func TestAnalyzeManyFaults(t *testing.T) {
	root := folder(t)
	for _, c := range []struct {
		args []string
		code int
		want string
	}{
		{[]string{"analyze", "--format=json", root}, exitUsage, "ndjson"},
		{[]string{"analyze", "--resume", root}, exitUsage, "--output"},
		{[]string{"analyze", "--output=x", root}, exitUsage, "ndjson"},
		{[]string{"analyze", root, "-"}, exitUsage, "standard input"},
		{[]string{"analyze", root, filepath.Join(root, "none")}, exitFailed, "none"},
		{[]string{"analyze", t.TempDir()}, exitFailed, "holds no file"},
		{[]string{"analyze", "--format=ndjson", "--addr=localhost:1", root}, exitFailed, "no maqaf server"},
	} {
		if _, errOut, code := command(t, "", c.args...); code != c.code || !strings.Contains(errOut, c.want) {
			t.Errorf("%v: exit %d, want %d with %q: %s", c.args, code, c.code, c.want, errOut)
		}
	}
}
