package e2e_test

import (
	"bufio"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const documents = 10_000

// archive is a generated archive, and what must become of it.
type archive struct {
	path string
	dead map[string]string // reason by id, of the documents that are bad
	good map[string]bool   // the ids of the others
}

// bad are the ways in which one document of a hundred is bad: what replaces its line, and the reason.
var bad = []struct {
	reason string
	line   func(id string) string
}{
	{"NOT_BASE64", func(id string) string { return `{"id":"` + id + `","base64":"***"}` }},
	{"CHARSET_UNKNOWN", func(id string) string { return `{"id":"` + id + `","base64":"4OHi","charset":"klingon-8"}` }},
	{"TIME_ZONE_UNKNOWN", func(id string) string { return `{"id":"` + id + `","text":"x","zone":"Asia/Atlantis"}` }},
	{"NO_TEXT", func(id string) string { return `{"id":"` + id + `"}` }},
	{"TEXT_NOT_UTF8", func(id string) string { return `{"id":"` + id + `","text":"` + "\xe0\xe1" + `"}` }},
	{"FIELD_INVALID", func(id string) string { return `{"id":"` + id + `","text":"x","reference":"yesterday"}` }},
}

// generate writes an archive of so many documents, each hundredth of which is bad.
func generate(t testing.TB, n int) archive {
	t.Helper()
	a := archive{path: filepath.Join(t.TempDir(), "archive.ndjson"), dead: map[string]string{}, good: map[string]bool{}}
	file, err := os.Create(a.path)
	if err != nil {
		t.Fatal(err)
	}
	out := bufio.NewWriter(file)
	for i := range n {
		id := fmt.Sprintf("doc-%05d", i)
		if i%100 == 57 {
			b := bad[i/100%len(bad)]
			fmt.Fprintln(out, b.line(id))
			a.dead[id] = b.reason
			continue
		}
		fmt.Fprintln(out, goodLine(id, i))
		a.good[id] = true
	}
	if err := out.Flush(); err != nil {
		t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	return a
}

// goodLine is a document in Hebrew or English, of one of 24 months or of none.
func goodLine(id string, i int) string {
	text := fmt.Sprintf("ידיעה מספר %d\nמאת: דנה כהן\nפורסם: %02d.%02d.%d, 17:29\nהמשטרה הודיעה כי הפגנה נערכה אתמול בתל אביב.\n(צילום: משה לוי, רויטרס)\n",
		i, 1+i%28, 1+i%12, 2011+i/12%2)
	switch i % 5 {
	case 1:
		text = fmt.Sprintf("Story number %d\nBy Jane Smith\nPublished: %d March 2012\nThe police said that a protest was held in London.\n(Photo: Reuters)\n", i, 1+i%28)
	case 2:
		text = fmt.Sprintf("The committee of the house met for the %dth time and said nothing of it.\n", i)
	}
	fields := map[string]any{"id": id, "text": text, "zone": "Asia/Jerusalem", "uri": "https://example.org/" + id}
	if i%7 == 3 {
		delete(fields, "text")
		fields["html"] = "<html><body><h1>" + strings.ReplaceAll(text, "\n", "</p><p>") + "</p></body></html>"
	}
	if i%7 == 4 {
		delete(fields, "text")
		fields["base64"], fields["charset"] = base64.StdEncoding.EncodeToString([]byte(text)), "utf-8"
	}
	data, err := json.Marshal(fields)
	if err != nil {
		panic(err)
	}
	return string(data)
}

// check reads the output of NDJSON and compares it with what must have become of the archive: nothing lost, nothing
// doubled, the bad ones with their reason.
func (a archive) check(t *testing.T, out string) {
	t.Helper()
	seen, dead := map[string]int{}, map[string]string{}
	for name, text := range tree(t, out) {
		if !strings.HasSuffix(name, ".ndjson") {
			continue
		}
		for line := range strings.Lines(text) {
			var r struct{ ID, Reason, Message, Language, Published string }
			if err := json.Unmarshal([]byte(line), &r); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			seen[r.ID]++
			if strings.HasPrefix(name, "_dead-letters/") {
				dead[r.ID] = r.Reason
				if r.Message == "" {
					t.Errorf("%s: no message", r.ID)
				}
			} else if !strings.Contains(name, "language="+r.Language+"/") {
				t.Errorf("%s, of language %q, is in %s", r.ID, r.Language, name)
			}
		}
	}
	for id := range a.good {
		if seen[id] != 1 || dead[id] != "" {
			t.Errorf("%s is there %d times, dead by %q", id, seen[id], dead[id])
		}
	}
	for id, reason := range a.dead {
		if seen[id] != 1 || dead[id] != reason {
			t.Errorf("%s is there %d times, dead by %q, want %q", id, seen[id], dead[id], reason)
		}
	}
	if len(seen) != len(a.good)+len(a.dead) {
		t.Errorf("%d ids, want %d", len(seen), len(a.good)+len(a.dead))
	}
	var counts struct{ Documents, Answered, Dead, Duplicates int }
	data, err := os.ReadFile(filepath.Join(out, "_counts.json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &counts); err != nil {
		t.Fatal(err)
	}
	if counts.Answered != len(a.good) || counts.Dead != len(a.dead) || counts.Documents != len(a.good)+len(a.dead) || counts.Duplicates != 0 {
		t.Errorf("counts %+v, want %d good, %d dead", counts, len(a.good), len(a.dead))
	}
}

// tree returns the files of an output, by name, without the folder of what goes on.
func tree(t *testing.T, out string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := fs.WalkDir(os.DirFS(out), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if d.Name() == ".maqaf" {
				return fs.SkipDir
			}
			return nil
		}
		data, err := os.ReadFile(filepath.Join(out, name))
		files[name] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// same compares two outputs, byte for byte.
func same(t *testing.T, got, want string) {
	t.Helper()
	g, w := tree(t, got), tree(t, want)
	for name, text := range w {
		if g[name] != text {
			t.Errorf("%s differs: %d bytes, want %d", name, len(g[name]), len(text))
		}
	}
	if len(g) != len(w) {
		t.Errorf("%d files, want %d", len(g), len(w))
	}
	if len(w) < 10 {
		t.Errorf("only %d files", len(w))
	}
}
