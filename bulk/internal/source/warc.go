package source

import (
	"bufio"
	"compress/gzip"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"mime"
	"net/http"
	"strings"

	"github.com/andybalholm/brotli"
	"github.com/nlnwa/gowarc/v3"
	"golang.org/x/text/encoding/htmlindex"
)

// warc reads the records that are documents: answers with status 200 and resources that are HTML or plain text, and the
// conversions of WET files. The others are passed over. A record that is broken is told, and reading goes on at the
// next one that can be found.
func (r *reader) warc(in io.ReadSeeker) error {
	stream, single, err := openWARC(in, r.at.Offset)
	if err != nil {
		return err
	}
	for !r.stop {
		err := r.records(stream)
		if err == nil || r.stop {
			return nil
		}
		var disk *fs.PathError
		if errors.As(err, &disk) || single {
			return err
		}
		next := r.at
		next.Line++
		if next.Offset, err = nextRecord(in, r.at.Offset+1); err != nil {
			return err
		}
		r.give(Document{ID: r.place(), Fault: &Fault{Code: "DATA_LOSS", Reason: RecordBroken, Message: fmt.Sprintf(
			"%s: the record at byte %d cannot be read; reading went on at byte %d", r.file.name, r.at.Offset, next.Offset)}}, next)
		if _, err := in.Seek(next.Offset, io.SeekStart); err != nil {
			return err
		}
	}
	return nil
}

// records reads from stream, which stands at r.at, to its end or the first record that is broken.
func (r *reader) records(stream io.Reader) error {
	base := r.at.Offset
	records, err := newWARCReader(stream)
	if err != nil {
		return err
	}
	defer records.Close()
	for !r.stop {
		record, err := records.Next()
		if record.WarcRecord == nil && (errors.Is(err, io.EOF) || errors.Is(err, gowarc.ErrNoRecord)) {
			return nil
		}
		if err != nil {
			return err
		}
		next := Position{File: r.at.File, Offset: base + record.Offset + record.Size, Line: r.at.Line + 1}
		d, is := r.record(record.WarcRecord)
		if cutOff := new(gowarc.ContentLengthError); is && errors.As(errors.Join(record.Validation...), &cutOff) {
			d.Fault = &Fault{Code: "DATA_LOSS", Reason: RecordBroken, Message: "the record is shorter than it says"}
		}
		record.Close()
		if is {
			r.give(d, next)
		}
		r.at = next
	}
	return nil
}

// newWARCReader reads a stream from where it stands: gowarc would seek and close what can be.
func newWARCReader(stream io.Reader) (*gowarc.WarcFileReader, error) {
	return gowarc.NewWarcFileReaderFromStream(struct{ io.Reader }{stream}, 0,
		gowarc.WithNoValidation(), gowarc.WithBufferMaxMemBytes(8<<20),
		gowarc.WithSpecViolationPolicy(gowarc.ErrWarn)) // else the block is passed over; it also finds blocks that are cut off
}

// record returns the document that a record holds, if it is one.
func (r *reader) record(w gowarc.WarcRecord) (Document, bool) {
	header := w.WarcHeader()
	d := Document{ID: strings.Trim(header.Get(gowarc.WarcRecordID), "<>"), URI: strings.Trim(header.Get(gowarc.WarcTargetURI), "<>")}
	if d.ID == "" {
		d.ID = r.place()
	}
	if len(d.URI) > maxURIBytes {
		d.URI = "" // a hint that the server would refuse
	}
	if t := w.Type(); t != gowarc.Response && t != gowarc.Resource && t != gowarc.Conversion {
		return d, false
	}
	body, err := w.Block().RawBytes()
	if err != nil {
		d.Fault = Invalid(RecordBroken, fmt.Sprintf("the record has no readable block: %v", err))
		return d, true
	}
	kind := header.Get(gowarc.ContentType)
	if w.Type() == gowarc.Response {
		if media, _, _ := mime.ParseMediaType(kind); media != "application/http" {
			return d, false
		}
		return answered(d, body)
	}
	return d.fill(body, kind)
}

const maxURIBytes = 2048

// answered reads the answer of a web server.
func answered(d Document, raw io.Reader) (Document, bool) {
	response, err := http.ReadResponse(bufio.NewReader(raw), nil)
	if err != nil {
		d.Fault = Invalid(RecordBroken, "the record holds no HTTP answer that can be read")
		return d, true
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return d, false
	}
	body := io.Reader(response.Body)
	switch coding := strings.ToLower(response.Header.Get("Content-Encoding")); coding {
	case "", "identity", "none":
	case "gzip", "x-gzip":
		body, err = gzip.NewReader(body)
	case "deflate":
		body, err = zlib.NewReader(body)
	case "br":
		body = brotli.NewReader(body)
	default:
		d.Fault = Invalid(EncodingUnknown, "the answer's Content-Encoding is none of gzip, deflate and br")
		return d, true
	}
	if err != nil {
		d.Fault = Invalid(RecordBroken, "the answer's body is not in the Content-Encoding that it names")
		return d, true
	}
	return d.fill(body, response.Header.Get("Content-Type"))
}

// fill reads the text, if it is one of a kind that is analysed. A page without a type counts as HTML.
func (d Document) fill(body io.Reader, kind string) (Document, bool) {
	media, parameters, err := mime.ParseMediaType(kind)
	if err != nil { // such as a broken charset; the type before it counts
		media = strings.ToLower(strings.TrimSpace(strings.SplitN(kind, ";", 2)[0]))
	}
	switch media {
	case "text/html", "application/xhtml+xml", "":
		d.HTML = true
	case "text/plain":
	default:
		return d, false
	}
	d.Encoded = true
	if charset := strings.Trim(parameters["charset"], `"' `); known(charset) { // else the page itself tells
		d.Charset = charset
	}
	data, err := io.ReadAll(io.LimitReader(body, MaxRecordBytes+1))
	switch {
	case len(data) > MaxRecordBytes:
		d.Fault = tooLarge()
	case err != nil && !(errors.Is(err, io.ErrUnexpectedEOF) && len(data) > 0): // crawlers cut long answers
		d.Fault = Invalid(RecordBroken, "the record's body cannot be read to its end")
	default:
		d.Data = data
	}
	return d, true
}

// known tells whether label is one of the WHATWG Encoding Standard.
func known(label string) bool {
	_, err := htmlindex.Get(label)
	return err == nil
}
