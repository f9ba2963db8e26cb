package server

import (
	"context"
	"fmt"
	"strconv"
	"testing"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// TestToStatus is the table of what each error becomes. It lies inside the package: the errors are not exported.
func TestToStatus(t *testing.T) {
	for _, c := range []struct {
		err    error
		code   codes.Code
		reason string
		field  string
		facts  map[string]string
	}{
		{err: required("document", "give it"), code: codes.InvalidArgument, reason: "FIELD_REQUIRED", field: "document"},
		{err: invalid("options.dates.order", "no value %d", 9), code: codes.InvalidArgument, reason: "FIELD_INVALID", field: "options.dates.order"},
		{err: &fieldError{reason: maqafv1.ErrorReason_ERROR_REASON_NOT_SUPPORTED, field: "options.steps"}, code: codes.InvalidArgument, reason: "NOT_SUPPORTED", field: "options.steps"},
		{
			err: &fieldError{
				reason: maqafv1.ErrorReason_ERROR_REASON_TIME_ZONE_UNKNOWN, field: "options.dates.time_zone",
				metadata: map[string]string{"timeZone": "X/Y"},
			},
			code: codes.InvalidArgument, reason: "TIME_ZONE_UNKNOWN", field: "options.dates.time_zone", facts: map[string]string{"timeZone": "X/Y"},
		},
		{
			err:  &sizeError{reason: maqafv1.ErrorReason_ERROR_REASON_TEXT_TOO_LARGE, field: "document.text", unit: "bytes", got: 9, most: 8},
			code: codes.InvalidArgument, reason: "TEXT_TOO_LARGE", field: "document.text", facts: map[string]string{"sizeBytes": "9", "maxTextBytes": "8"},
		},
		{
			err:  &sizeError{reason: maqafv1.ErrorReason_ERROR_REASON_BATCH_TOO_LARGE, field: "items", unit: "items", got: 101, most: 100},
			code: codes.InvalidArgument, reason: "BATCH_TOO_LARGE", field: "items", facts: map[string]string{"items": "101", "maxBatchItems": "100"},
		},
		{
			err:  &sizeError{reason: maqafv1.ErrorReason_ERROR_REASON_BATCH_TOO_LARGE, field: "items", unit: "bytes", got: 9, most: 8},
			code: codes.InvalidArgument, reason: "BATCH_TOO_LARGE", field: "items", facts: map[string]string{"sizeBytes": "9", "maxBatchBytes": "8"},
		},
		{err: &utf8Error{field: "document.text", offset: 3}, code: codes.InvalidArgument, reason: "TEXT_NOT_UTF8", field: "document.text", facts: map[string]string{"byteOffset": "3"}},
		{err: &answerError{got: 9, most: 8}, code: codes.OutOfRange, reason: "ANSWER_TOO_LARGE", facts: map[string]string{"answerBytes": "9", "maxAnswerBytes": "8"}},
		{err: &protocolError{"no config"}, code: codes.FailedPrecondition, reason: "STREAM_PROTOCOL"},
		{err: credentialsError{}, code: codes.Unauthenticated, reason: "CREDENTIALS_INVALID"},
		{err: overloaded(1), code: codes.Unavailable, reason: "OVERLOADED"},
		{err: &quotaError{after: 1}, code: codes.ResourceExhausted, reason: "QUOTA_EXCEEDED"},
		{err: slowReaderError{}, code: codes.Aborted, reason: "SLOW_READER"},
		{err: idleError{}, code: codes.DeadlineExceeded, reason: "IDLE"},
		{err: drainingError{}, code: codes.Unavailable, reason: "DRAINING"},
		{err: &internalError{incident: "X"}, code: codes.Internal, reason: "INTERNAL", facts: map[string]string{"incidentId": "X"}},
		{err: fmt.Errorf("stage: %w", context.Canceled), code: codes.Canceled},
		{err: fmt.Errorf("stage: %w", context.DeadlineExceeded), code: codes.DeadlineExceeded},
		{err: nil, code: codes.OK},
	} {
		s := toStatus(c.err)
		var reason, field string
		var facts map[string]string
		for _, d := range s.Details() {
			switch d := d.(type) {
			case *errdetails.ErrorInfo:
				reason, facts = d.GetReason(), d.GetMetadata()
				if d.GetDomain() != "maqaf" {
					t.Errorf("%v: domain %q", c.err, d.GetDomain())
				}
			case *errdetails.BadRequest:
				field = d.GetFieldViolations()[0].GetField()
			}
		}
		if s.Code() != c.code || reason != c.reason || field != c.field || fmt.Sprint(facts) != fmt.Sprint(c.facts) {
			t.Errorf("%v became %v %s %q %v; want %v %s %q %v", c.err, s.Code(), reason, field, facts, c.code, c.reason, c.field, c.facts)
		}
	}
}

// panicking fails as a handler with a fault would.
func TestGuardKeepsThePanicsValueToItself(t *testing.T) {
	s := newService(nil, Config{}.withDefaults(), testLog(t, "SECRET"), nil, nil)
	err := s.guard(context.Background(), func() error { panic("SECRET text of a caller") })
	if got := toStatus(err).Code(); got != codes.Internal {
		t.Errorf("a panic became %v", got)
	}
}

// TestRefusals: callers are told to wait in steps, never less than the time that they were to wait, if that is no longer than
// the longest.
func TestRefusals(t *testing.T) {
	for after, want := range map[time.Duration]time.Duration{
		0: 20 * time.Millisecond, 21 * time.Millisecond: 30 * time.Millisecond, 400 * time.Millisecond: 400 * time.Millisecond,
		time.Second: time.Second, time.Hour: time.Second,
	} {
		got, tells := retryAfter(toStatus(overloaded(after)))
		if !tells || got != want || pushback(got).Get("grpc-retry-pushback-ms")[0] != strconv.Itoa(int(want.Milliseconds())+1) {
			t.Errorf("%v: told %v, want %v", after, got, want)
		}
	}
}
