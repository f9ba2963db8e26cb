package server

import (
	"context"
	"errors"
	"strconv"
	"strings"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/protoadapt"
	"google.golang.org/protobuf/types/known/durationpb"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// errorDomain is ErrorInfo.domain of every error that maqaf makes.
const errorDomain = "maqaf"

// toStatus turns an error of this package into the code and details that the contract declares for it. It is the
// only place that knows both. Without an error it returns nil, whose code is OK.
func toStatus(err error) *status.Status {
	if err == nil { // nearly always; what follows costs memory
		return nil
	}
	if known, ok := err.(interface{ GRPCStatus() *status.Status }); ok {
		return known.GRPCStatus()
	}
	var (
		field    *fieldError
		size     *sizeError
		utf8     *utf8Error
		answer   *answerError
		protocol *protocolError
		draining drainingError
		internal *internalError
		unknown  credentialsError
		full     *overloadedError
		quota    *quotaError
		slow     slowReaderError
		idle     idleError
	)
	switch {
	case errors.As(err, &field):
		return newStatus(codes.InvalidArgument, err, field.reason, field.metadata, badRequest(field.field, field.problem))
	case errors.As(err, &size):
		return newStatus(codes.InvalidArgument, err, size.reason, sizeFacts(size), badRequest(size.field, err.Error()))
	case errors.As(err, &utf8):
		facts := map[string]string{"byteOffset": strconv.Itoa(utf8.offset)}
		return newStatus(codes.InvalidArgument, err, maqafv1.ErrorReason_ERROR_REASON_TEXT_NOT_UTF8, facts, badRequest(utf8.field, err.Error()))
	case errors.As(err, &answer):
		facts := map[string]string{"answerBytes": strconv.Itoa(answer.got), "maxAnswerBytes": strconv.Itoa(answer.most)}
		return newStatus(codes.OutOfRange, err, maqafv1.ErrorReason_ERROR_REASON_ANSWER_TOO_LARGE, facts)
	case errors.As(err, &protocol):
		return newStatus(codes.FailedPrecondition, err, maqafv1.ErrorReason_ERROR_REASON_STREAM_PROTOCOL, nil)
	case errors.As(err, &draining):
		return newStatus(codes.Unavailable, err, maqafv1.ErrorReason_ERROR_REASON_DRAINING, nil)
	case errors.As(err, &unknown):
		return newStatus(codes.Unauthenticated, err, maqafv1.ErrorReason_ERROR_REASON_CREDENTIALS_INVALID, nil)
	case errors.As(err, &full):
		return newStatus(codes.Unavailable, err, maqafv1.ErrorReason_ERROR_REASON_OVERLOADED, nil, retryInfo(full.after))
	case errors.As(err, &quota):
		return newStatus(codes.ResourceExhausted, err, maqafv1.ErrorReason_ERROR_REASON_QUOTA_EXCEEDED, nil, retryInfo(quota.after))
	case errors.As(err, &slow):
		return newStatus(codes.Aborted, err, maqafv1.ErrorReason_ERROR_REASON_SLOW_READER, nil)
	case errors.As(err, &idle):
		return newStatus(codes.DeadlineExceeded, err, maqafv1.ErrorReason_ERROR_REASON_IDLE, nil)
	case errors.As(err, &internal):
		facts := map[string]string{"incidentId": internal.incident}
		return newStatus(codes.Internal, err, maqafv1.ErrorReason_ERROR_REASON_INTERNAL, facts)
	case errors.Is(err, context.Canceled):
		return status.New(codes.Canceled, "the caller went away")
	case errors.Is(err, context.DeadlineExceeded):
		return status.New(codes.DeadlineExceeded, "the deadline passed before the answer was ready")
	}
	return status.Convert(err)
}

// sizeFacts names the sizes as the contract does: sizeBytes and maxTextBytes, items and maxBatchItems.
func sizeFacts(e *sizeError) map[string]string {
	got, most := strconv.Itoa(e.got), strconv.Itoa(e.most)
	switch {
	case e.reason == maqafv1.ErrorReason_ERROR_REASON_TEXT_TOO_LARGE:
		return map[string]string{"sizeBytes": got, "maxTextBytes": most}
	case e.unit == "bytes":
		return map[string]string{"sizeBytes": got, "maxBatchBytes": most}
	}
	return map[string]string{"items": got, "maxBatchItems": most}
}

func badRequest(field, problem string) protoadapt.MessageV1 {
	return protoadapt.MessageV1Of(&errdetails.BadRequest{
		FieldViolations: []*errdetails.BadRequest_FieldViolation{{Field: field, Description: problem}},
	})
}

func retryInfo(after time.Duration) protoadapt.MessageV1 {
	return protoadapt.MessageV1Of(&errdetails.RetryInfo{RetryDelay: durationpb.New(after)})
}

// retryAfter returns when the caller should come again, if s tells.
func retryAfter(s *status.Status) (time.Duration, bool) {
	for _, detail := range s.Details() {
		if info, ok := detail.(*errdetails.RetryInfo); ok {
			return info.GetRetryDelay().AsDuration(), true
		}
	}
	return 0, false
}

func newStatus(code codes.Code, err error, reason maqafv1.ErrorReason, facts map[string]string, more ...protoadapt.MessageV1) *status.Status {
	s := status.New(code, err.Error())
	info := &errdetails.ErrorInfo{
		Reason: strings.TrimPrefix(reason.String(), "ERROR_REASON_"), Domain: errorDomain, Metadata: facts,
	}
	detailed, detailErr := s.WithDetails(append([]protoadapt.MessageV1{protoadapt.MessageV1Of(info)}, more...)...)
	if detailErr != nil { // only a status of code OK takes no details
		return s
	}
	return detailed
}
