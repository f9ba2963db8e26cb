package server

import (
	"context"
	"crypto/rand"
	"log/slog"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// requestIDTrailer tells the caller which lines of the log are about its call. It is a trailer: a header would end the
// retries of gRPC's clients.
const requestIDTrailer = "maqaf-request-id"

// interceptor checks who calls, logs and counts each call, gives it a deadline and keeps a panic from ending the
// process. What it logs are sizes, times, and words of our own: never a request, an answer, or a name that a caller
// chose.
type interceptor struct {
	log      *slog.Logger
	metrics  *metrics
	timeout  time.Duration // of unary calls that bring no deadline
	tokens   *tokens
	draining <-chan struct{} // closed when the server stops taking work
}

func (i *interceptor) unary(ctx context.Context, request any, info *grpc.UnaryServerInfo, handler grpc.UnaryHandler) (response any, err error) {
	call := i.begin(info.FullMethod)
	ctx = context.WithValue(ctx, callKey{}, call)
	_ = grpc.SetTrailer(ctx, metadata.Pairs(requestIDTrailer, call.id))
	call.received(request)
	defer func() {
		if fault := recover(); fault != nil {
			err = toStatus(i.panicked(ctx)).Err()
		}
		call.sent(response)
		i.finish(ctx, call, err)
	}()
	if call.caller, err = i.tokens.identify(ctx, info.FullMethod); err != nil {
		return nil, toStatus(err).Err()
	}
	if _, has := ctx.Deadline(); !has {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, i.timeout)
		defer cancel()
	}
	return handler(ctx, request)
}

func (i *interceptor) stream(service any, stream grpc.ServerStream, info *grpc.StreamServerInfo, handler grpc.StreamHandler) (err error) {
	call := i.begin(info.FullMethod)
	ctx := context.WithValue(stream.Context(), callKey{}, call)
	stream.SetTrailer(metadata.Pairs(requestIDTrailer, call.id))
	defer func() {
		if fault := recover(); fault != nil {
			err = toStatus(i.panicked(ctx)).Err()
		}
		i.finish(ctx, call, err)
	}()
	if call.caller, err = i.tokens.identify(ctx, info.FullMethod); err != nil {
		return toStatus(err).Err()
	}
	counted := &countedStream{ServerStream: stream, ctx: ctx, call: call}
	if info.FullMethod == maqafv1.TextService_StreamAnalyzeText_FullMethodName {
		return handler(service, counted)
	}
	return i.untilDrain(service, counted, handler)
}

// untilDrain runs a handler that knows nothing of draining, health's Watch or reflection: such a stream may stay open for
// ever, and a graceful stop would wait for it. When this returns the stream is over, and the handler sees that.
func (i *interceptor) untilDrain(service any, stream grpc.ServerStream, handler grpc.StreamHandler) error {
	done := make(chan error, 1)
	go func() {
		var err error
		defer func() {
			if fault := recover(); fault != nil {
				err = toStatus(i.panicked(stream.Context())).Err()
			}
			done <- err
		}()
		err = handler(service, stream)
	}()
	select {
	case err := <-done:
		return err
	case <-i.draining:
		return toStatus(drainingError{}).Err()
	}
}

func (i *interceptor) panicked(ctx context.Context) error { return logPanic(ctx, i.log, i.metrics) }

func (i *interceptor) begin(full string) *callRecord {
	call := &callRecord{id: rand.Text()[:16], method: methodLabel(full), start: time.Now()}
	i.metrics.open.WithLabelValues(call.method).Inc()
	return call
}

// finish writes the one line that each call leaves in the log. Health checks are many and tell little: debug level.
func (i *interceptor) finish(ctx context.Context, call *callRecord, err error) {
	s := toStatus(err)
	took := time.Since(call.start)
	i.metrics.open.WithLabelValues(call.method).Dec()
	i.metrics.ended(call.method, s.Code(), took)
	level := slog.LevelInfo
	if call.method == "health" {
		level = slog.LevelDebug
	}
	i.log.LogAttrs(ctx, level, "call",
		slog.String("request", call.id), slog.String("method", call.method), slog.String("code", s.Code().String()),
		slog.String("reason", reasonOf(s)), slog.Int64("messages_in", call.messagesIn.Load()), slog.Int64("bytes_in", call.bytesIn.Load()),
		slog.Int64("messages_out", call.messagesOut.Load()), slog.Int64("bytes_out", call.bytesOut.Load()), slog.Duration("duration", took))
}

// unknownMethod answers methods that the server does not have, without repeating their names.
func unknownMethod(any, grpc.ServerStream) error {
	return status.Error(codes.Unimplemented, "no such method; the contract is maqaf.v1, and reflection describes it")
}
