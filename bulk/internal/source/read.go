package source

import (
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"unicode/utf8"
)

// Item is a document, and the place behind it.
type Item struct {
	Document
	Next Position
}

// Read yields the documents from a place on, in order, each once: what cannot be read as a document comes with its Fault,
// and reading goes on behind it. Seq is left to the caller. An error in second place ends it: a file is gone, or the disk
// fails. Files are read as the items are taken; memory holds one record, at most MaxRecordBytes and its text.
func (a *Archive) Read(from Position) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		for ; from.File < len(a.files); from = (Position{File: from.File + 1}) {
			r := reader{file: a.files[from.File], at: from, yield: yield}
			if r.run(); r.stop {
				return
			}
		}
	}
}

// reader reads one file.
type reader struct {
	file  file
	at    Position
	yield func(Item, error) bool
	stop  bool
}

func (r *reader) run() {
	in, err := os.Open(r.file.path)
	if err != nil {
		r.fail(err)
		return
	}
	defer in.Close()
	switch r.file.kind {
	case ndjson:
		err = r.ndjson(in)
	case warc:
		err = r.warc(in)
	default:
		err = r.whole(in)
	}
	var disk *fs.PathError
	switch {
	case r.stop || err == nil:
	case errors.As(err, &disk):
		r.fail(err)
	default: // the file itself is broken: what stands before is good, what follows is told and left out
		r.give(Document{ID: r.file.name, Fault: &Fault{Code: "DATA_LOSS", Reason: FileBroken, Message: fmt.Sprintf(
			"%s cannot be read on from byte %d (after %d records): %v", r.file.name, r.at.Offset, r.at.Line, err)}}, Position{File: r.at.File + 1})
	}
}

func (r *reader) fail(err error) {
	r.stop = true
	r.yield(Item{}, fmt.Errorf("cannot read the archive: %w", err))
}

// give yields a document and moves behind it.
func (r *reader) give(d Document, next Position) {
	if !r.stop && !r.yield(Item{Document: d, Next: next}, nil) {
		r.stop = true
	}
	r.at = next
}

// place names a record that has no id.
func (r *reader) place() string { return fmt.Sprintf("%s:%d", r.file.name, r.at.Line+1) }

// whole reads a file that is one document.
func (r *reader) whole(in io.Reader) error {
	if r.at.Offset > 0 {
		return nil
	}
	data, err := io.ReadAll(io.LimitReader(in, MaxRecordBytes+1))
	if err != nil {
		return err
	}
	d := Document{ID: r.file.name, HTML: r.file.kind == html}
	switch {
	case len(data) > MaxRecordBytes:
		d.Fault = tooLarge()
	case utf8.Valid(data) && !d.HTML:
		d.Text = string(data)
	default: // a page may say its charset itself
		d.Data, d.Encoded = data, true
	}
	r.give(d, Position{File: r.at.File + 1})
	return nil
}

func tooLarge() *Fault {
	return Invalid(RecordTooLarge, fmt.Sprintf("the record has more than %d bytes", MaxRecordBytes))
}

// unzip returns in, decompressed if it is gzip, and brought to offset bytes behind its beginning.
func unzip(in io.ReadSeeker, offset int64) (io.Reader, error) {
	var magic [2]byte
	n, err := io.ReadFull(in, magic[:])
	if err != nil && n < len(magic) && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, err
	}
	if magic != [2]byte{0x1f, 0x8b} {
		_, err := in.Seek(offset, io.SeekStart)
		return in, err
	}
	if _, err := in.Seek(0, io.SeekStart); err != nil {
		return nil, err
	}
	z, err := gzip.NewReader(in)
	if err != nil {
		return nil, err
	}
	_, err = io.CopyN(io.Discard, z, offset)
	return z, err
}
