package server

import (
	"context"

	"go.opentelemetry.io/otel/attribute"
	otelcodes "go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"
	"go.opentelemetry.io/otel/trace/noop"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

// tracing makes the spans of calls and of the stages inside them. Spans hold methods, codes, counts and sizes, never what
// a caller wrote: errors and panics are told by their code alone.
type tracing struct{ tracer trace.Tracer } // nil: none are made

var noSpan trace.Span = noop.Span{}

// scope names this program's spans.
const scope = "github.com/maqaf/maqaf/server"

// newTracing returns what makes spans by provider; nil means that none are made.
func newTracing(provider trace.TracerProvider) tracing {
	if provider == nil {
		return tracing{}
	}
	return tracing{provider.Tracer(scope)}
}

// parentOnly is what is read of a caller's metadata: traceparent, which is digits. Its tracestate and baggage would go
// with our spans, and may hold anything.
type parentOnly struct{ ctx context.Context }

func (p parentOnly) Get(key string) string {
	if key != "traceparent" {
		return ""
	}
	if values := metadata.ValueFromIncomingContext(p.ctx, key); len(values) == 1 {
		return values[0]
	}
	return ""
}

func (parentOnly) Set(string, string) {}

func (parentOnly) Keys() []string { return []string{"traceparent"} }

// begin returns the context of a call and starts its span, as a child of the caller's if it names one.
func (t tracing) begin(ctx context.Context, call *callRecord) context.Context {
	ctx = context.WithValue(ctx, callKey{}, call)
	if t.tracer == nil || call.method == "health" { // those are many, and they tell little
		call.span = noSpan
		return ctx
	}
	ctx = propagation.TraceContext{}.Extract(ctx, parentOnly{ctx})
	ctx, call.span = t.tracer.Start(ctx, call.method, trace.WithSpanKind(trace.SpanKindServer))
	return ctx
}

// end ends the span of a call whose record is complete.
func (t tracing) end(call *callRecord, s *status.Status) {
	if call.span.IsRecording() {
		call.span.SetAttributes(
			attribute.String("rpc.system", "grpc"), attribute.String("rpc.method", call.method), attribute.Int("rpc.grpc.status_code", int(s.Code())),
			attribute.String("maqaf.request", call.id), attribute.String("maqaf.reason", reasonOf(s)),
			attribute.Int64("maqaf.messages_in", call.messagesIn.Load()), attribute.Int64("maqaf.bytes_in", call.bytesIn.Load()),
			attribute.Int64("maqaf.messages_out", call.messagesOut.Load()), attribute.Int64("maqaf.bytes_out", call.bytesOut.Load()))
		if s.Code() != codes.OK {
			call.span.SetStatus(otelcodes.Error, s.Code().String())
		}
	}
	call.span.End()
}

// stage starts the span of a part of the work on ctx's call and returns the function that ends it with what came of it.
// Where nobody traces it costs a look into ctx.
func stage(ctx context.Context, name string) (context.Context, func(error)) {
	parent := trace.SpanFromContext(ctx)
	if !parent.IsRecording() {
		return ctx, nothing
	}
	ctx, span := parent.TracerProvider().Tracer(scope).Start(ctx, name)
	return ctx, func(err error) {
		if s := toStatus(err); s.Code() != codes.OK {
			span.SetAttributes(attribute.String("maqaf.reason", reasonOf(s)))
			span.SetStatus(otelcodes.Error, s.Code().String())
		}
		span.End()
	}
}

func nothing(error) {}
