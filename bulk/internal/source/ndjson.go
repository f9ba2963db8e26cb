package source

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"
)

// line is a document of NDJSON. One of text, html and base64 is required.
type line struct {
	ID        string  `json:"id"`
	Text      *string `json:"text"`
	HTML      *string `json:"html"`
	Base64    *string `json:"base64"`
	Charset   string  `json:"charset"` // of base64; empty means: detect it
	Format    string  `json:"format"`  // of base64: "html", else plain text
	URI       string  `json:"uri"`
	Reference string  `json:"reference"`
	Zone      string  `json:"zone"`
}

// ndjson reads one document a line; empty lines are none.
func (r *reader) ndjson(in io.ReadSeeker) error {
	from, err := unzip(in, r.at.Offset)
	if err != nil {
		return err
	}
	lines := bufio.NewReaderSize(from, 256<<10)
	for !r.stop {
		data, size, err := readLine(lines)
		if size == 0 {
			if errors.Is(err, io.EOF) {
				return nil
			}
			return err
		}
		if err != nil && !errors.Is(err, io.EOF) {
			return err
		}
		next := Position{File: r.at.File, Offset: r.at.Offset + size, Line: r.at.Line + 1}
		if size <= MaxRecordBytes && len(bytes.TrimSpace(data)) == 0 {
			r.at = next
			continue
		}
		d := Document{ID: r.place(), Fault: tooLarge()}
		if size <= MaxRecordBytes {
			d = parseLine(data, d.ID)
		}
		r.give(d, next)
	}
	return nil
}

// readLine returns the next line and its size with its end; of a line beyond MaxRecordBytes only the size.
func readLine(in *bufio.Reader) (data []byte, size int64, err error) {
	for {
		part, err := in.ReadSlice('\n')
		size += int64(len(part))
		if size <= MaxRecordBytes {
			data = append(data, part...)
		} else {
			data = nil
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return data, size, err
		}
	}
}

// parseLine reads one line. A document without an id gets place as its name.
func parseLine(data []byte, place string) Document {
	d := Document{ID: place}
	if !utf8.Valid(data) { // the JSON reader would put U+FFFD there and say nothing
		d.Fault = Invalid(TextNotUTF8, fmt.Sprintf("the line is not UTF-8 at its byte %d; send such texts as base64 with their charset", firstBad(data)))
		var l line
		if json.Unmarshal(data, &l) == nil && l.ID != "" {
			d.ID = l.ID
		}
		return d
	}
	var l line
	if err := json.Unmarshal(data, &l); err != nil {
		d.Fault = Invalid(LineNotJSON, "the line is not one JSON object with strings as its values")
		return d
	}
	if l.ID != "" {
		d.ID = l.ID
	}
	d.URI, d.Reference, d.Zone, d.Charset = l.URI, l.Reference, l.Zone, l.Charset
	given := 0
	for _, s := range []*string{l.Text, l.HTML, l.Base64} {
		if s != nil {
			given++
		}
	}
	switch {
	case given != 1:
		d.Fault = Invalid(NoText, "one of text, html and base64 must be there, and no other")
	case l.Text != nil:
		d.Text = *l.Text
	case l.HTML != nil:
		d.Text, d.HTML = *l.HTML, true
	default:
		decoded, err := base64.StdEncoding.DecodeString(*l.Base64)
		if err != nil {
			d.Fault = Invalid(NotBase64, "base64 is not standard base64 with padding")
			return d
		}
		d.Data, d.Encoded, d.HTML = decoded, true, l.Format == "html"
	}
	return d
}

func firstBad(data []byte) int {
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return len(data)
}
