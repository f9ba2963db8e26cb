package server

import (
	"fmt"
	"strings"
	"time"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// ConfigError lists every fault of a Config.
type ConfigError struct{ Faults []string }

func (e *ConfigError) Error() string { return "config: " + strings.Join(e.Faults, "; ") }

// fieldError says that a field of the request is missing, wrong or not supported here.
type fieldError struct {
	reason   maqafv1.ErrorReason
	field    string            // path in the request, such as "options.dates.reference"
	problem  string            // what is wrong and what to do
	metadata map[string]string // facts for programs; may be nil
}

func (e *fieldError) Error() string { return e.field + ": " + e.problem }

func required(field, problem string) error {
	return &fieldError{reason: maqafv1.ErrorReason_ERROR_REASON_FIELD_REQUIRED, field: field, problem: problem}
}

func invalid(field, format string, args ...any) error {
	return &fieldError{reason: maqafv1.ErrorReason_ERROR_REASON_FIELD_INVALID, field: field, problem: fmt.Sprintf(format, args...)}
}

// under puts the path of a message before the field in it that err complains about. So paths are put together only where
// something is wrong.
func under(path string, err error) error {
	switch e := err.(type) {
	case *fieldError:
		e.field = path + "." + e.field
	case *sizeError:
		e.field = path + "." + e.field
	case *utf8Error:
		e.field = path + "." + e.field
	}
	return err
}

// sizeError says that something is larger than a limit.
type sizeError struct {
	reason    maqafv1.ErrorReason
	field     string
	what      string // what is too large, such as "the text"
	unit      string // such as "bytes"
	got, most int
}

func (e *sizeError) Error() string {
	return fmt.Sprintf("%s: %s has %d %s, but may have %d", e.field, e.what, e.got, e.unit, e.most)
}

// utf8Error says where a text stops being UTF-8.
type utf8Error struct {
	field  string
	offset int // of the first bad byte, from 0
}

func (e *utf8Error) Error() string {
	return fmt.Sprintf("%s: not valid UTF-8 at byte %d; send doubtful bytes as encoded_text", e.field, e.offset)
}

// answerError says that the answer would be larger than the server sends.
type answerError struct{ got, most int }

func (e *answerError) Error() string {
	return fmt.Sprintf("the answer would have %d bytes, but may have %d; ask for fewer annotations", e.got, e.most)
}

// protocolError says that a stream's messages come in the wrong order.
type protocolError struct{ problem string }

func (e *protocolError) Error() string { return e.problem }

// credentialsError says that a caller did not show who it is. It is the same for none and for wrong credentials.
type credentialsError struct{}

func (credentialsError) Error() string {
	return "send a token that this server knows, as the metadata authorization: Bearer TOKEN"
}

// quotaError says that a caller has used up its quota, and when it will have enough again.
type quotaError struct{ after time.Duration }

func (e *quotaError) Error() string {
	return fmt.Sprintf("your quota is used up; come again in %v", e.after.Round(time.Millisecond))
}

// slowReaderError says that a client does not read the answers of its stream.
type slowReaderError struct{}

func (slowReaderError) Error() string {
	return "the stream ended because its answers were not read; read while you send"
}

// idleError says that a client sends nothing on its stream.
type idleError struct{}

func (idleError) Error() string {
	return "the stream ended because no document came; open another for the next one"
}

// drainingError says that the server is shutting down.
type drainingError struct{}

func (drainingError) Error() string {
	return "the server is shutting down; send what was not answered to another"
}

// internalError says that a handler panicked. What it panicked with stays in the log, under the incident's id.
type internalError struct{ incident string }

func (e *internalError) Error() string {
	return "a fault of the server, logged as incident " + e.incident
}
