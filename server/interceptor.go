package server

import (
	"context"
	"log/slog"
	"time"

	"google.golang.org/grpc"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// interceptor checks who calls, logs each call, gives it a deadline and keeps a panic from ending the process. It never logs a request
// or an answer.
type interceptor struct {
	log     *slog.Logger
	timeout time.Duration // of unary calls that bring no deadline
	tokens  *tokens
	// draining is closed when the server stops taking work.
	draining <-chan struct{}
}

func (i *interceptor) unary(ctx context.Context, request any, info *grpc.UnaryServerInfo, handler grpc.UnaryHandler) (response any, err error) {
	defer i.finish(ctx, info.FullMethod, time.Now(), &err)
	if _, err := i.tokens.identify(ctx, info.FullMethod); err != nil {
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
	defer i.finish(stream.Context(), info.FullMethod, time.Now(), &err)
	if _, err := i.tokens.identify(stream.Context(), info.FullMethod); err != nil {
		return toStatus(err).Err()
	}
	if info.FullMethod == maqafv1.TextService_StreamAnalyzeText_FullMethodName {
		return handler(service, stream)
	}
	return i.untilDrain(service, stream, handler)
}

// untilDrain runs a handler that knows nothing of draining, health's Watch or reflection: such a stream may stay open for
// ever, and a graceful stop would wait for it. When this returns the stream is over, and the handler sees that.
func (i *interceptor) untilDrain(service any, stream grpc.ServerStream, handler grpc.StreamHandler) error {
	done := make(chan error, 1)
	go func() {
		var err error
		defer func() {
			if fault := recover(); fault != nil {
				err = toStatus(logPanic(stream.Context(), i.log)).Err()
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

func (i *interceptor) finish(ctx context.Context, method string, start time.Time, err *error) {
	if fault := recover(); fault != nil {
		*err = toStatus(logPanic(ctx, i.log)).Err()
	}
	i.log.InfoContext(ctx, "call", "method", method, "code", toStatus(*err).Code().String(), "duration", time.Since(start))
}
