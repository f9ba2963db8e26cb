// Package source reads documents out of archives: NDJSON, WARC and WET, text and HTML files.
package source

import (
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// Document is one document of an archive, as it goes to whoever analyses it.
type Document struct {
	// Seq is its number in the archive, from 0. It is the same in every run over the same files.
	Seq int64 `json:"seq"`
	// ID is the archive's own name of it, or its place where it has none. Never empty.
	ID string `json:"id"`
	// URI says where it was published; may be empty.
	URI string `json:"uri,omitempty"`
	// Reference and Zone are the DateOptions of that name; may be empty.
	Reference string `json:"reference,omitempty"`
	Zone      string `json:"zone,omitempty"`
	// Text is valid UTF-8; it counts where Encoded is false.
	Text string `json:"text,omitempty"`
	// Data is text in Charset (empty means: detect it); it counts where Encoded is true.
	Data    []byte `json:"data,omitempty"`
	Charset string `json:"charset,omitempty"`
	Encoded bool   `json:"encoded,omitempty"`
	// HTML says that Text or Data is HTML.
	HTML bool `json:"html,omitempty"`
	// Fault says why there is no text; nil where there is one.
	Fault *Fault `json:"-"`
}

// Fault is why a document has no analysis. It never quotes the document.
type Fault struct {
	Code    string `json:"code"`             // as google.rpc.Code names it
	Reason  string `json:"reason,omitempty"` // as maqaf.v1.ErrorReason names it, or one of the reasons below
	Message string `json:"message"`
}

// Error makes a fault an error of its document.
func (f *Fault) Error() string { return f.Message }

// Reasons of faults that the archive has, beside those of maqaf.v1.ErrorReason.
const (
	LineNotJSON     = "LINE_NOT_JSON"
	NoText          = "NO_TEXT"
	NotBase64       = "NOT_BASE64"
	TextNotUTF8     = "TEXT_NOT_UTF8"
	RecordTooLarge  = "RECORD_TOO_LARGE"
	RecordBroken    = "RECORD_BROKEN"
	FileBroken      = "FILE_BROKEN"
	EncodingUnknown = "CONTENT_ENCODING_UNKNOWN"
	DuplicateID     = "DUPLICATE_ID"
	Poison          = "POISON"
	AnswerTooLarge  = "ANSWER_TOO_LARGE"
)

// Invalid returns a fault of the document's own.
func Invalid(reason, message string) *Fault {
	return &Fault{Code: "INVALID_ARGUMENT", Reason: reason, Message: message}
}

// MaxRecordBytes is the largest line, file or record that is read, in bytes after decompression; the ceiling of what any
// server takes, with room for base64.
const MaxRecordBytes = 32 << 20

// Message returns the document as the contract has it.
func (d *Document) Message() *maqafv1.Document {
	m := &maqafv1.Document{Uri: d.URI}
	if d.HTML {
		m.Format = maqafv1.TextFormat_TEXT_FORMAT_HTML
	}
	if d.Encoded {
		m.Content = &maqafv1.Document_EncodedText{EncodedText: &maqafv1.EncodedText{Data: d.Data, Charset: d.Charset}}
	} else {
		m.Content = &maqafv1.Document_Text{Text: d.Text}
	}
	return m
}

// Position is a place in an archive from which reading goes on. The zero value is its beginning.
type Position struct {
	File   int   `json:"file"`   // index among the files
	Offset int64 `json:"offset"` // bytes: of the file as it lies there for WARC, after decompression for NDJSON
	Line   int64 `json:"line"`   // lines or records before it, for names
}
