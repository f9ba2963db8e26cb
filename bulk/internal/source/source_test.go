package source_test

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/maqaf/maqaf/bulk/internal/source"
)

// read returns the documents of an archive from a place on, and where reading may go on behind each.
func read(t testing.TB, a *source.Archive, from source.Position) []source.Item {
	t.Helper()
	var items []source.Item
	for item, err := range a.Read(from) {
		if err != nil {
			t.Fatal(err)
		}
		items = append(items, item)
	}
	return items
}

func write(t testing.TB, name string, data []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func open(t testing.TB, paths ...string) *source.Archive {
	t.Helper()
	a, err := source.Open(paths)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func zip(members ...string) []byte {
	var out bytes.Buffer
	for _, m := range members {
		z := gzip.NewWriter(&out)
		z.Write([]byte(m))
		z.Close()
	}
	return out.Bytes()
}

// resumes reads again from behind each document, and wants what follows to be the same.
func resumes(t *testing.T, a *source.Archive) {
	t.Helper()
	whole := read(t, a, source.Position{})
	for i, item := range whole {
		if rest := read(t, a, item.Next); len(rest) != len(whole)-i-1 || len(rest) > 0 && !reflect.DeepEqual(rest, whole[i+1:]) {
			t.Errorf("from behind document %d (%+v) there are %d documents, want %d", i, item.Next, len(rest), len(whole)-i-1)
		}
	}
}

const lines = `{"id":"a","text":"שלום","zone":"Asia/Jerusalem","reference":"2012-02-02","uri":"https://example.org/"}

{"html":"<p>x</p>"}
{"id":"c","base64":"4Q==","charset":"windows-1255"}
{"id":"d","text":"x","html":"y"}
[1]
{"id":"f","text":7}
{"id":"last","text":""}`

func TestNDJSON(t *testing.T) {
	for _, data := range [][]byte{[]byte(lines), zip(lines), zip(lines[:100], lines[100:])} {
		a := open(t, write(t, "x.ndjson", data))
		items := read(t, a, source.Position{})
		var got []string
		for _, i := range items {
			reason := ""
			if i.Fault != nil {
				reason = i.Fault.Reason
			}
			got = append(got, fmt.Sprintf("%s %q %q %t %s", i.ID, i.Text, i.Data, i.HTML, reason))
		}
		want := []string{
			`a "שלום" "" false `, `x.ndjson:3 "<p>x</p>" "" true `, `c "" "\xe1" false `, `d "" "" false NO_TEXT`,
			`x.ndjson:6 "" "" false LINE_NOT_JSON`, `x.ndjson:7 "" "" false LINE_NOT_JSON`, `last "" "" false `,
		}
		if !slices.Equal(got, want) {
			t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
		if items[0].Zone != "Asia/Jerusalem" || items[0].Reference != "2012-02-02" || items[0].URI != "https://example.org/" || items[2].Charset != "windows-1255" {
			t.Errorf("fields are lost: %+v", items[0])
		}
		resumes(t, a)
	}
}

// TestBroken: what stands before a break is read, the break is told, and the next file is read.
func TestBroken(t *testing.T) {
	folder := t.TempDir()
	data := zip(strings.Repeat(`{"id":"a","text":"x"}`+"\n", 3))
	for name, data := range map[string][]byte{
		"1.ndjson.gz": data[:len(data)-9], "2.txt": []byte("שלום"), "3.html": []byte("<p>x"), ".hidden.txt": nil, "4.bin": {1}, "5.txt": {0xe1},
	} {
		if err := os.WriteFile(filepath.Join(folder, name), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	a := open(t, folder)
	items := read(t, a, source.Position{})
	var ids []string
	for _, i := range items {
		ids = append(ids, i.ID)
	}
	if want := []string{"a", "a", "a", "1.ndjson.gz", "2.txt", "3.html", "5.txt"}; !slices.Equal(ids, want) {
		t.Fatalf("got %q, want %q", ids, want)
	}
	if f := items[3].Fault; f == nil || f.Reason != source.FileBroken {
		t.Errorf("the break is told as %+v", f)
	}
	if items[4].Text != "שלום" || !items[5].HTML || !items[6].Encoded {
		t.Errorf("files are read wrongly: %+v", items[4:])
	}
	resumes(t, a)
	if _, err := source.Open([]string{filepath.Join(folder, "4.bin")}); err == nil {
		t.Error("a file of no kind opens")
	}
	if _, err := source.Open([]string{filepath.Join(folder, "none")}); err == nil {
		t.Error("a file that is not there opens")
	}
}

func TestTooLarge(t *testing.T) {
	long := `{"id":"a","text":"` + strings.Repeat("x", source.MaxRecordBytes) + "\"}\n"
	items := read(t, open(t, write(t, "x.ndjson", []byte(long+`{"id":"b","text":"y"}`))), source.Position{})
	if len(items) != 2 || items[0].Fault == nil || items[0].Fault.Reason != source.RecordTooLarge || items[1].Text != "y" {
		t.Errorf("got %d documents", len(items))
	}
}
