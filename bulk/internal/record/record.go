// Package record makes of an analysis what stands in the output: a line of NDJSON or a row of Parquet, and the partition
// that it belongs to.
package record

import (
	"bytes"
	"encoding/json"
	"strings"

	"google.golang.org/genproto/googleapis/rpc/code"
	rpcstatus "google.golang.org/genproto/googleapis/rpc/status"
	"google.golang.org/protobuf/encoding/protojson"

	"github.com/maqaf/maqaf/bulk/internal/source"
	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// Format is a form of output.
type Format string

// The formats.
const (
	NDJSON  Format = "ndjson"
	Parquet Format = "parquet"
)

// Entry is what became of one document.
type Entry struct {
	Seq int64
	// Partition is where it belongs, such as "published=2012-02/language=he"; empty for dead letters.
	Partition string
	// Payload is one line of JSON without its end: a Line, a Row or a Dead.
	Payload []byte
}

// Dead tells whether the document has no analysis.
func (e *Entry) Dead() bool { return e.Partition == "" }

// Line is a line of NDJSON output.
type Line struct {
	ID        string          `json:"id"`
	URI       string          `json:"uri,omitempty"`
	Ruleset   string          `json:"ruleset"`
	Published string          `json:"published,omitempty"` // Summary.published_value
	Language  string          `json:"language"`            // Summary.language_code
	Analysis  json.RawMessage `json:"analysis"`            // one maqaf.v1.Analysis
}

// Dead is a line of the dead letters.
type Dead struct {
	ID string `json:"id"`
	source.Fault
}

// Of returns the entry of an analysed document.
func Of(format Format, d *source.Document, a *maqafv1.Analysis) (Entry, error) {
	published, language := a.GetSummary().GetPublishedValue(), a.GetSummary().GetLanguageCode()
	e := Entry{Seq: d.Seq, Partition: partition(published, language)}
	data, err := protojson.Marshal(a)
	if err != nil {
		return Entry{}, err
	}
	var compact bytes.Buffer // protojson varies its spaces from build to build
	if err := json.Compact(&compact, data); err != nil {
		return Entry{}, err
	}
	if format == Parquet {
		e.Payload, err = encode(rowOf(d, a, compact.String()))
	} else {
		e.Payload, err = encode(Line{d.ID, d.URI, a.GetRuleset(), published, language, compact.Bytes()})
	}
	return e, err
}

// DeadLetter returns the entry of a document that has no analysis.
func DeadLetter(d *source.Document, f *source.Fault) (Entry, error) {
	payload, err := encode(Dead{d.ID, *f})
	return Entry{Seq: d.Seq, Payload: payload}, err
}

// FaultOf returns the fault that a server tells of.
func FaultOf(bad *rpcstatus.Status) *source.Fault {
	reason, _ := client.ItemReason(bad)
	f := &source.Fault{Code: code.Code(bad.GetCode()).String(), Message: bad.GetMessage()}
	if reason != maqafv1.ErrorReason_ERROR_REASON_UNSPECIFIED {
		f.Reason = strings.TrimPrefix(reason.String(), "ERROR_REASON_")
	}
	return f
}

// encode returns v as one line of JSON, with <, > and & as they are.
func encode(v any) ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(v)
	return bytes.TrimSuffix(out.Bytes(), []byte("\n")), err
}

// partition names the folder of a document: the month of its publication and its language, "unknown" and "und" where
// they are not known.
func partition(published, language string) string {
	month := "unknown"
	if isMonth(published) {
		month = published[:len("2012-02")]
	}
	if language == "" || strings.ContainsFunc(language, func(r rune) bool {
		return r != '-' && (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z')
	}) {
		language = "und"
	}
	return "published=" + month + "/language=" + language
}

// isMonth tells whether value begins with a known year and month, as 2012-02-02T17:29 does and 2012-W05 and XXXX-02 do not.
func isMonth(value string) bool {
	if len(value) < len("2012-02") || value[4] != '-' || len(value) > 7 && value[7] != '-' && value[7] != '/' {
		return false
	}
	return !strings.ContainsFunc(value[:4]+value[5:7], func(r rune) bool { return r < '0' || r > '9' })
}
