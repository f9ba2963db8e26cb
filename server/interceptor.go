package server

import (
	"context"
	"log/slog"
	"time"

	"google.golang.org/grpc"
)

// interceptor checks who calls, logs each call, gives it a deadline and keeps a panic from ending the process. It never logs a request
// or an answer.
type interceptor struct {
	log     *slog.Logger
	timeout time.Duration // of unary calls that bring no deadline
	tokens  *tokens
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
	return handler(service, stream)
}

func (i *interceptor) finish(ctx context.Context, method string, start time.Time, err *error) {
	if fault := recover(); fault != nil {
		*err = toStatus(logPanic(ctx, i.log)).Err()
	}
	i.log.InfoContext(ctx, "call", "method", method, "code", toStatus(*err).Code().String(), "duration", time.Since(start))
}
