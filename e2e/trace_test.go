package e2e_test

import (
	"context"
	"net"
	"strings"
	"sync"
	"syscall"
	"testing"

	collectorv1 "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	tracev1 "go.opentelemetry.io/proto/otlp/trace/v1"
	"google.golang.org/grpc"
	"google.golang.org/grpc/metadata"
	"google.golang.org/protobuf/encoding/prototext"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// collector takes spans by OTLP.
type collector struct {
	collectorv1.UnimplementedTraceServiceServer
	mu    sync.Mutex
	spans []*tracev1.Span
	all   strings.Builder // everything that came, as text
}

func (c *collector) Export(_ context.Context, request *collectorv1.ExportTraceServiceRequest) (*collectorv1.ExportTraceServiceResponse, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.all.WriteString(prototext.Format(request))
	for _, resource := range request.GetResourceSpans() {
		for _, scope := range resource.GetScopeSpans() {
			c.spans = append(c.spans, scope.GetSpans()...)
		}
	}
	return &collectorv1.ExportTraceServiceResponse{}, nil
}

func collect(t *testing.T) (*collector, string) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	c, s := &collector{}, grpc.NewServer()
	collectorv1.RegisterTraceServiceServer(s, c)
	go func() { _ = s.Serve(listener) }()
	t.Cleanup(s.Stop)
	return c, "http://" + listener.Addr().String()
}

// TestTraces has a server send its spans to a collector: each call is a tree of stages, under the caller's own span where
// it names one, and nothing that the caller wrote is in it.
func TestTraces(t *testing.T) {
	const canary = "CANARY7f3a"
	const trace, parent = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"
	for name, way := range map[string]func(endpoint string) []string{
		"flag":     func(endpoint string) []string { return []string{"--otlp-endpoint=" + endpoint} },
		"variable": func(endpoint string) []string { t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint); return nil },
	} {
		spans, endpoint := collect(t)
		addr, process := serve(t, way(endpoint)...)
		c, err := client.Dial(client.Config{Addr: addr})
		if err != nil {
			t.Fatal(err)
		}
		ctx := metadata.AppendToOutgoingContext(context.Background(), "traceparent", "00-"+trace+"-"+parent+"-01",
			"tracestate", "x="+canary, "baggage", "x="+canary, "user-agent", canary, "x-"+canary, canary)
		text := canary + " (צילום: MCT)\nפורסם: 02.02.12"
		all := &maqafv1.AnalyzeOptions{Annotations: []maqafv1.Annotation{1, 2, 3, 4, 5, 6}}
		if _, err := c.AnalyzeText(ctx, &maqafv1.AnalyzeTextRequest{Document: client.Text(text), Options: all}); err != nil {
			t.Fatal(err)
		}
		_, err = c.ExtractDates(context.Background(), &maqafv1.ExtractDatesRequest{Document: client.Text(canary), Options: &maqafv1.DateOptions{TimeZone: canary}})
		if err == nil {
			t.Error("a bad zone was taken")
		}
		for _, err := range c.AnalyzeAll(ctx, nil, func(yield func(*maqafv1.AnalyzeItem) bool) {
			_ = yield(&maqafv1.AnalyzeItem{ItemId: canary, Document: client.Text(text)}) && yield(&maqafv1.AnalyzeItem{ItemId: canary})
		}) {
			if err != nil {
				t.Fatal(err)
			}
		}
		_ = c.Close()
		if err := process.Process.Signal(syscall.SIGTERM); err != nil {
			t.Fatal(err)
		}
		if err := process.Wait(); err != nil {
			t.Errorf("%s: exit %v", name, err)
		}
		if strings.Contains(strings.ToLower(spans.all.String()), strings.ToLower(canary)) {
			t.Errorf("%s: the spans hold the canary:\n%s", name, &spans.all)
		}
		checkSpans(t, name, spans.spans, trace, parent)
		if !strings.Contains(spans.all.String(), `"service.name"`) {
			t.Errorf("%s: the spans name no service", name)
		}
	}
}

// checkSpans holds the tree of a call and the failures that were made.
func checkSpans(t *testing.T, name string, spans []*tracev1.Span, trace, parent string) {
	t.Helper()
	tree := map[string]int{} // "parent/child" by name
	byID := map[string]*tracev1.Span{}
	for _, s := range spans {
		byID[string(s.GetSpanId())] = s
	}
	failed := 0
	for _, s := range spans {
		above := "root"
		if p := byID[string(s.GetParentSpanId())]; p != nil {
			above = p.GetName()
		} else if hex(s.GetTraceId()) == trace && hex(s.GetParentSpanId()) == parent {
			above = "caller"
		}
		tree[above+"/"+s.GetName()]++
		if s.GetStatus().GetCode() == tracev1.Status_STATUS_CODE_ERROR {
			failed++
		}
	}
	for _, want := range []string{
		"caller/AnalyzeText", "AnalyzeText/admission", "AnalyzeText/slot", "AnalyzeText/read", "AnalyzeText/engine", "AnalyzeText/answer",
		"AnalyzeText/normalize", "root/ExtractDates", "caller/StreamAnalyzeText", "item/engine",
	} {
		if tree[want] != 1 {
			t.Errorf("%s: %d spans %s in %v", name, tree[want], want, tree)
		}
	}
	if tree["StreamAnalyzeText/item"] != 2 || failed != 3 { // ExtractDates, the item without a document, its reading
		t.Errorf("%s: %d failed spans in %v", name, failed, tree)
	}
}

func hex(id []byte) string {
	const digits = "0123456789abcdef"
	var b strings.Builder
	for _, c := range id {
		b.WriteByte(digits[c>>4])
		b.WriteByte(digits[c&15])
	}
	return b.String()
}

// TestNoCollector sends spans to where nobody is: calls are answered and the program ends in time.
func TestNoCollector(t *testing.T) {
	addr, process := serve(t, "--otlp-endpoint=http://127.0.0.1:1", "--drain-wait=-1s")
	c, err := client.Dial(client.Config{Addr: addr})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if _, err := c.GetServerInfo(context.Background()); err != nil {
		t.Error(err)
	}
	_ = process.Process.Signal(syscall.SIGTERM)
	if err := process.Wait(); err != nil {
		t.Errorf("exit: %v", err)
	}
}
