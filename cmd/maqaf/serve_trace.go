package main

import (
	"context"
	"fmt"
	"log/slog"
	"net/url"
	"time"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc"
	"go.opentelemetry.io/otel/sdk/resource"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
)

// lastSpans is how long the end of the program waits for its last spans to go out.
const lastSpans = 2 * time.Second

// tracesWanted tells whether the flag or OpenTelemetry's own variables name where spans go.
func tracesWanted(endpoint string, lookup func(string) (string, bool)) bool {
	if disabled, _ := lookup("OTEL_SDK_DISABLED"); disabled == "true" {
		return false
	}
	for _, name := range []string{"OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"} {
		if value, _ := lookup(name); value != "" {
			return true
		}
	}
	return endpoint != ""
}

// newTraces sends spans by OTLP over gRPC to endpoint, a URL, or to where OTEL_EXPORTER_OTLP_ENDPOINT says; the other
// OTEL_ variables hold too (headers, sampler, resource). Spans that cannot be sent are dropped, and the log says so.
func newTraces(ctx context.Context, endpoint string, log *slog.Logger) (traces *sdktrace.TracerProvider, end func(), err error) {
	var options []otlptracegrpc.Option
	if endpoint != "" {
		if u, err := url.Parse(endpoint); err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
			return nil, nil, &usageError{fmt.Errorf("--otlp-endpoint=%s: give a URL such as http://localhost:4317, https for TLS", endpoint)}
		}
		options = append(options, otlptracegrpc.WithEndpointURL(endpoint))
	}
	exporter, err := otlptracegrpc.New(ctx, options...)
	if err != nil {
		return nil, nil, fmt.Errorf("traces: %w", err)
	}
	about, err := resource.Merge(resource.NewSchemaless(attribute.String("service.name", "maqaf"), attribute.String("service.version", version)), resource.Environment())
	if err != nil {
		return nil, nil, fmt.Errorf("traces: %w", err)
	}
	otel.SetErrorHandler(otel.ErrorHandlerFunc(func(err error) { log.Warn("traces", "problem", err.Error()) }))
	traces = sdktrace.NewTracerProvider(sdktrace.WithBatcher(exporter), sdktrace.WithResource(about))
	return traces, func() {
		ctx, cancel := context.WithTimeout(context.Background(), lastSpans)
		defer cancel()
		if err := traces.Shutdown(ctx); err != nil {
			log.Warn("traces", "problem", err.Error())
		}
	}, nil
}
