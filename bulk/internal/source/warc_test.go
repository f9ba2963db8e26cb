package source_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/maqaf/maqaf/bulk/internal/source"
)

// entry is a record of a WARC file as it lies there.
func entry(id, kind, media, body string) string {
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:%s>\r\nWARC-Date: 2020-01-01T00:00:00Z\r\nWARC-Target-URI: https://example.org/%s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n",
		kind, id, id, media, len(body), body)
}

func page(status, fields, body string) string {
	return fmt.Sprintf("HTTP/1.1 %s\r\n%sContent-Length: %d\r\n\r\n%s", status, fields, len(body), body)
}

const answer = "application/http; msgtype=response"

// crawl holds five documents among nine records.
var crawl = []string{
	entry("info", "warcinfo", "application/warc-fields", "software: test\r\n"),
	entry("request", "request", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"),
	entry("page", "response", answer, page("200 OK", "Content-Type: text/html; charset=windows-1255\r\n", "<p>\xf9\xec\xe5\xed</p>")),
	entry("gone", "response", answer, page("404 Not Found", "Content-Type: text/html\r\n", "gone")),
	entry("image", "response", answer, page("200 OK", "Content-Type: image/png\r\n", "png")),
	entry("zipped", "response", answer, page("200 OK", "Content-Type: text/plain; charset=klingon\r\nContent-Encoding: gzip\r\n", string(zip("zipped text")))),
	entry("odd", "response", answer, page("200 OK", "Content-Type: text/html\r\nContent-Encoding: zstd\r\n", "x")),
	entry("wet", "conversion", "text/plain", "טקסט"),
	entry("bad", "response", answer, "no answer at all"),
}

func TestWARC(t *testing.T) {
	for name, data := range map[string][]byte{
		"x.warc": []byte(strings.Join(crawl, "")), "x.warc.gz": zip(crawl...), "one-member.warc.gz": zip(strings.Join(crawl, "")), "x.warc.wet.gz": zip(crawl...),
	} {
		a := open(t, write(t, name, data))
		var got []string
		for _, i := range read(t, a, source.Position{}) {
			reason := ""
			if i.Fault != nil {
				reason = i.Fault.Reason
			}
			got = append(got, strings.TrimPrefix(i.ID, "urn:uuid:")+" "+string(i.Data)+" "+i.Charset+" "+reason)
			if !strings.HasPrefix(i.URI, "https://example.org/") {
				t.Errorf("%s: uri %q", i.ID, i.URI)
			}
		}
		want := []string{"page <p>\xf9\xec\xe5\xed</p> windows-1255 ", "zipped zipped text  ", "odd   CONTENT_ENCODING_UNKNOWN", "wet טקסט  ", "bad   RECORD_BROKEN"}
		if !slices.Equal(got, want) {
			t.Errorf("%s: got\n%q\nwant\n%q", name, got, want)
		}
		resumes(t, a)
	}
}

// TestWARCBroken: a record that is broken is told, and those behind it are read.
func TestWARCBroken(t *testing.T) {
	records := [][]byte{zip(crawl[2]), zip(crawl[5]), zip(crawl[7])}
	records[1][len(records[1])/2] ^= 0x55
	a := open(t, write(t, "x.warc.gz", bytes.Join(records, nil)))
	items := read(t, a, source.Position{})
	var faults []string
	for _, i := range items {
		if i.Fault != nil {
			faults = append(faults, i.Fault.Reason)
		}
	}
	if len(items) != 3 || !slices.Equal(faults, []string{source.RecordBroken}) || items[2].ID != "urn:uuid:wet" {
		t.Errorf("%d documents, faults %q", len(items), faults)
	}
	resumes(t, a)

	cut := records[2][:len(records[2])/2]
	items = read(t, open(t, write(t, "y.warc.gz", append(bytes.Clone(records[0]), cut...))), source.Position{})
	if len(items) != 2 || items[1].Fault == nil {
		t.Errorf("a file that is cut off gives %d documents", len(items))
	}
}

// FuzzRead reads odd files of every kind: it ends, without a panic, and every document has an id and a text or a fault.
func FuzzRead(f *testing.F) {
	f.Add(0, []byte(lines))
	f.Add(1, zip(lines))
	f.Add(2, []byte(strings.Join(crawl, "")))
	f.Add(3, zip(crawl...))
	f.Add(3, zip(strings.Join(crawl, "")))
	f.Add(4, []byte("<p>x"))
	names := []string{"x.ndjson", "x.ndjson.gz", "x.warc", "x.wet.gz", "x.html"}
	f.Fuzz(func(t *testing.T, kind int, data []byte) {
		if kind < 0 || kind >= len(names) {
			return
		}
		a := open(t, write(t, names[kind], data))
		items := read(t, a, source.Position{})
		for _, i := range items {
			if i.ID == "" || i.Fault != nil && (i.Fault.Reason == "" || i.Fault.Message == "") {
				t.Errorf("document without a name or fault without a reason: %+v", i)
			}
		}
		if len(items) > 1 {
			if rest := read(t, a, items[0].Next); len(rest) != len(items)-1 {
				t.Errorf("from behind the first of %d documents there are %d", len(items), len(rest))
			}
		}
	})
}
