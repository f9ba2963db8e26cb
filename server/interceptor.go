package server

import (
	"context"
	"log/slog"
	"time"

	"golang.org/x/time/rate"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
	"google.golang.org/grpc/tap"

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
	traces   tracing
	timeout  time.Duration // of unary calls that bring no deadline
	tokens   *tokens
	service  *service
	draining <-chan struct{} // closed when the server stops taking work
	refused  *rate.Limiter   // of lines about refused calls
}

// tap gives a unary call that brings no deadline one of ours. It is asked before the request is read, so that a request
// that comes byte by byte ends, too.
func (i *interceptor) tap(ctx context.Context, info *tap.Info) (context.Context, error) {
	if _, has := ctx.Deadline(); has || streams[info.FullMethodName] {
		return ctx, nil
	}
	ctx, cancel := context.WithTimeout(ctx, i.timeout)
	context.AfterFunc(ctx, cancel) // at the latest when the call is over, which ends the context above
	return ctx, nil
}

func (i *interceptor) unary(ctx context.Context, request any, info *grpc.UnaryServerInfo, handler grpc.UnaryHandler) (response any, err error) {
	call := i.begin(info.FullMethod)
	ctx = i.traces.begin(ctx, call)
	defer func() {
		if fault := recover(); fault != nil {
			err = toStatus(i.panicked(ctx)).Err()
		}
		call.sent(response)
		_ = grpc.SetTrailer(ctx, trailerOf(call, err))
		i.finish(ctx, call, err)
	}()
	if call.caller, err = i.tokens.identify(ctx, info.FullMethod); err != nil {
		return nil, toStatus(err).Err()
	}
	came, ok := request.(*unread)
	if !ok {
		call.received(request)
		return handler(ctx, request) // health and GetServerInfo are never refused
	}
	leave, err := i.admit(ctx, call, came)
	if err != nil {
		return nil, refusalOf(err)
	}
	defer leave()
	response, err = handler(ctx, request)
	if size, most := call.bytesIn.Load(), int64(i.service.config.MaxMessageBytes); err == nil && size > most {
		// A text or batch that is too large has been refused by name; the rest is as gRPC refuses it (see recvHeadroom).
		return nil, status.Errorf(codes.ResourceExhausted, "the request has %d bytes, but may have %d", size, most)
	}
	if m, ok := response.(message); ok && err == nil {
		size := m.SizeVT()
		if err := i.service.fits(size); err != nil {
			return nil, toStatus(err).Err()
		}
		response = encode(m, size)
		call.free()
	}
	return response, err
}

func (i *interceptor) stream(service any, stream grpc.ServerStream, info *grpc.StreamServerInfo, handler grpc.StreamHandler) (err error) {
	call := i.begin(info.FullMethod)
	ctx := i.traces.begin(stream.Context(), call)
	stream.SetTrailer(trailerOf(call, nil)) // gRPC may end the stream itself
	defer func() {
		if fault := recover(); fault != nil {
			err = toStatus(i.panicked(ctx)).Err()
		}
		stream.SetTrailer(pushbackOf(err))
		i.finish(ctx, call, err)
	}()
	if call.caller, err = i.tokens.identify(ctx, info.FullMethod); err != nil {
		return toStatus(err).Err()
	}
	counted := &countedStream{ServerStream: stream, ctx: ctx, call: call}
	if info.FullMethod == maqafv1.TextService_StreamAnalyzeText_FullMethodName {
		// A stream is admitted once; then its documents wait by flow control.
		if err := i.service.admission.room(ctx); err != nil {
			return refusalOf(err)
		}
		return handler(service, counted)
	}
	return i.untilDrain(service, counted, handler)
}

// admit takes the request of a unary call from its connection, and its bytes from its caller's quota and from the server's
// room. A request that is refused is taken all the same: so its memory serves the next.
func (i *interceptor) admit(ctx context.Context, call *callRecord, request *unread) (leave func(), err error) {
	ctx, end := stage(ctx, "admission")
	defer func() { end(err) }()
	if err := request.receive(request); err != nil {
		return nil, err
	}
	call.received(request)
	size := call.bytesIn.Load()
	if err := i.service.quotas.take(call.caller, size); err != nil {
		return nil, err
	}
	return i.service.admission.enter(ctx, size)
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
	method := methodLabel(full)
	call := &callRecord{id: newRequestID(), method: method, metrics: i.metrics.byMethod[method], start: time.Now()}
	call.metrics.open.Inc()
	return call
}

// finish counts a call that ended.
func (i *interceptor) finish(ctx context.Context, call *callRecord, err error) {
	s := toStatus(err)
	took := time.Since(call.start)
	call.metrics.open.Dec()
	call.metrics.ended(s.Code(), took)
	i.traces.end(call, s)
	reason := overloadedReason
	if _, full := err.(*overloadedError); !full {
		reason = reasonOf(s)
	}
	switch reason {
	case overloadedReason:
		i.metrics.overloaded.Inc()
	case quotaReason:
		i.metrics.overQuota.Inc()
	}
	i.logCall(ctx, call, s.Code(), reason, took)
}

// trailerOf returns what a call says at its end. A refusal for load has no request id: few of them leave a line in the log,
// and headers that differ from call to call are what HTTP/2 cannot make small.
func trailerOf(call *callRecord, err error) metadata.MD {
	if _, full := err.(*overloadedError); full {
		return pushbackOf(err)
	}
	return metadata.Join(metadata.Pairs(requestIDTrailer, call.id), pushbackOf(err))
}

// refusedLines is how many calls that are refused for load leave their line in the log, in a second: the metrics count all,
// and a server with too much work has better to do.
const refusedLines = 10

// logCall writes the one line that each call leaves in the log. Health checks are many and tell little: debug level.
func (i *interceptor) logCall(ctx context.Context, call *callRecord, code codes.Code, reason string, took time.Duration) {
	level := slog.LevelInfo
	if call.method == "health" {
		level = slog.LevelDebug
	}
	if !i.log.Enabled(ctx, level) || reason == overloadedReason && !i.refused.Allow() {
		return
	}
	i.log.LogAttrs(ctx, level, "call",
		slog.String("request", call.id), slog.String("method", call.method), slog.String("code", code.String()),
		slog.String("reason", reason), slog.Int64("messages_in", call.messagesIn.Load()), slog.Int64("bytes_in", call.bytesIn.Load()),
		slog.Int64("messages_out", call.messagesOut.Load()), slog.Int64("bytes_out", call.bytesOut.Load()), slog.Duration("duration", took))
}

// unknownMethod answers methods that the server does not have, without repeating their names.
func unknownMethod(any, grpc.ServerStream) error {
	return status.Error(codes.Unimplemented, "no such method; the contract is maqaf.v1, and reflection describes it")
}
