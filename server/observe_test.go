package server_test

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/encoding/prototext"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
	"github.com/maqaf/maqaf/server"
)

// canary stands in everything that a caller sends.
const canary = "CANARY7f3a"

// observed is a running server with its log and its admin pages.
type observed struct {
	*server.Server
	conn *grpc.ClientConn
	log  *syncBuffer
}

func observe(t *testing.T, config server.Config) *observed {
	t.Helper()
	log := &syncBuffer{}
	s, err := server.New(config, slog.New(slog.NewJSONHandler(log, &slog.HandlerOptions{Level: slog.LevelDebug})))
	if err != nil {
		t.Fatal(err)
	}
	listener, err := s.Listen("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go func() { _ = s.Serve(listener) }()
	t.Cleanup(s.Close)
	return &observed{s, dial(t, listener.Addr().String()), log}
}

// page returns what an admin page answers to this machine.
func (o *observed) page(t *testing.T, path string) (int, string) {
	t.Helper()
	admin := httptest.NewServer(o.Admin())
	defer admin.Close()
	answer, err := http.Get(admin.URL + path)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer.StatusCode, string(body)
}

// TestCanaries sends a word in every place where a caller may write, right and wrong, and then looks for it in the
// log, the metrics and the statuses.
func TestCanaries(t *testing.T) {
	token := "token-" + canary + "-0123456789"
	o := observe(t, server.Config{TokenFile: write(t, "", []byte(token)), MaxLoginFailures: 1000})
	c, stub := client.New(o.conn), maqafv1.NewTextServiceClient(o.conn)
	good := metadata.AppendToOutgoingContext(context.Background(), "authorization", "Bearer "+token, "x-"+strings.ToLower(canary), canary, "user-agent", canary)
	bad := metadata.AppendToOutgoingContext(context.Background(), "authorization", "Bearer wrong-"+token)
	var statuses []string
	note := func(err error) {
		statuses = append(statuses, prototext.Format(status.Convert(err).Proto()))
	}
	text := canary + " (צילום: " + canary + ")\nפורסם: 02.02.12 " + canary
	documents := []*maqafv1.Document{
		client.Text(text), {Content: &maqafv1.Document_Text{Text: text}, Uri: "https://" + canary}, {Uri: canary},
		client.Text(strings.Repeat(canary, 200_000)), client.Bytes([]byte(canary+"\xff"), ""), client.Bytes([]byte(canary), "utf-8"), client.Bytes([]byte("x"), canary),
		{Content: &maqafv1.Document_Text{Text: text}, LanguageCode: canary + "-" + canary}, {Content: &maqafv1.Document_Text{Text: text}, Format: 2},
	}
	for _, ctx := range []context.Context{good, bad} {
		for _, d := range documents {
			_, err := c.AnalyzeText(ctx, &maqafv1.AnalyzeTextRequest{Document: d})
			note(err)
			_, err = c.NormalizeText(ctx, &maqafv1.NormalizeTextRequest{Document: d})
			note(err)
			_, err = c.ExtractDates(ctx, &maqafv1.ExtractDatesRequest{Document: d, Options: &maqafv1.DateOptions{Reference: canary}})
			note(err)
			item := &maqafv1.AnalyzeItem{ItemId: canary, Document: d}
			results, err := c.BatchAnalyzeText(ctx, &maqafv1.BatchAnalyzeTextRequest{Items: []*maqafv1.AnalyzeItem{item, {ItemId: strings.Repeat(canary, 99)}}})
			note(err)
			for _, r := range results {
				note(status.FromProto(r.GetError()).Err())
			}
			for r, err := range c.AnalyzeAll(ctx, nil, func(yield func(*maqafv1.AnalyzeItem) bool) { yield(item) }) {
				note(err)
				note(status.FromProto(r.GetError()).Err())
			}
		}
		var raw []byte
		note(o.conn.Invoke(ctx, "/maqaf.v1.TextService/"+canary, &maqafv1.GetServerInfoRequest{}, &maqafv1.GetServerInfoResponse{}))
		note(o.conn.Invoke(ctx, "/"+canary+"/x", &maqafv1.GetServerInfoRequest{}, &maqafv1.GetServerInfoResponse{}))
		bytes := []byte(canary)
		note(o.conn.Invoke(ctx, textService+"AnalyzeText", &bytes, &raw, grpc.ForceCodecV2(rawCodec)))
	}
	for _, options := range []*maqafv1.AnalyzeOptions{
		{Ruleset: canary}, {Dates: &maqafv1.DateOptions{TimeZone: canary}}, {Dates: &maqafv1.DateOptions{TimeZone: "Asia/" + canary}},
		{Dates: &maqafv1.DateOptions{Reference: canary}},
	} {
		_, err := stub.AnalyzeText(good, &maqafv1.AnalyzeTextRequest{Document: client.Text("x"), Options: options})
		if status.Code(err) != codes.InvalidArgument {
			t.Errorf("%v: %v", options, err)
		}
		note(err)
	}
	_, metrics := o.page(t, "/metrics")
	for name, out := range map[string]string{"log": o.log.String(), "metrics": metrics, "statuses": strings.Join(statuses, "\n")} {
		if len(out) < 1000 {
			t.Errorf("the %s has only %d bytes", name, len(out))
		}
		if at := strings.Index(strings.ToLower(out), strings.ToLower(canary)); at >= 0 {
			t.Errorf("the %s holds the canary: %q", name, out[max(0, at-200):at+40])
		}
	}
}

var rawCodec = server.AsBytes{}

// TestMetrics counts what a few calls leave, and the series that odd calls leave.
func TestMetrics(t *testing.T) {
	o := observe(t, server.Config{Build: server.Build{Version: "1.2.3", Commit: "abc"}})
	c := client.New(o.conn)
	analyze(t, c, page, nil)
	_, _ = c.AnalyzeText(context.Background(), &maqafv1.AnalyzeTextRequest{})
	for i := range 300 {
		ctx := metadata.AppendToOutgoingContext(context.Background(), fmt.Sprint("x-", i), "x", "user-agent", fmt.Sprint(i))
		_ = o.conn.Invoke(ctx, fmt.Sprintf("/x%d/y%d", i, i), &maqafv1.GetServerInfoRequest{}, &maqafv1.GetServerInfoResponse{})
	}
	_, text := o.page(t, "/metrics")
	for _, want := range []string{
		`maqaf_grpc_calls_total{code="OK",method="AnalyzeText"} 1`, `maqaf_grpc_calls_total{code="InvalidArgument",method="AnalyzeText"} 1`,
		`maqaf_grpc_calls_total{code="Unimplemented",method="other"} 300`, "maqaf_documents_total 1\n", fmt.Sprintf("maqaf_document_bytes_total %d\n", len(page)),
		`maqaf_segments_total{kind="media_credit"} 1`, "maqaf_dates_total 1\n", `maqaf_sheds_total{reason="overloaded"} 0`,
		`commit="abc"`, `version="1.2.3"`, "maqaf_grpc_call_seconds_bucket", "go_goroutines",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("the metrics lack %s", want)
		}
	}
	series := 0
	for line := range strings.Lines(text) {
		if !strings.HasPrefix(line, "#") {
			series++
		}
	}
	if series > 500 {
		t.Errorf("%d series, want at most 500", series)
	}
	t.Logf("%d series", series)
}

func TestAdminPages(t *testing.T) {
	early, err := server.New(server.Config{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer early.Close()
	if code, body := (&observed{Server: early}).page(t, "/readyz"); code != http.StatusServiceUnavailable || body != "starting\n" {
		t.Errorf("ready before Serve: %d %s", code, body)
	}
	o := observe(t, server.Config{DrainWait: -1})
	eventually(t, "the server is ready", func() bool { code, _ := o.page(t, "/readyz"); return code == http.StatusOK })
	for path, want := range map[string]string{"/livez": "alive", "/readyz": "ready", "/buildinfo": `"ruleset"`, "/debug/pprof/goroutine?debug=1": "goroutine profile"} {
		if code, body := o.page(t, path); code != http.StatusOK || !strings.Contains(body, want) {
			t.Errorf("%s: %d %.100s", path, code, body)
		}
	}
	if code, _ := o.page(t, "/debug/pprof/cmdline"); code != http.StatusNotFound {
		t.Errorf("the command line, which names files: %d", code)
	}
	far := httptest.NewRequest(http.MethodGet, "/debug/pprof/", nil)
	far.RemoteAddr = net.JoinHostPort("192.0.2.1", "1234")
	answer := httptest.NewRecorder()
	o.Admin().ServeHTTP(answer, far)
	if answer.Code != http.StatusForbidden {
		t.Errorf("profiles for another machine: %d", answer.Code)
	}
	o.Stop(context.Background())
	if code, _ := o.page(t, "/readyz"); code != http.StatusServiceUnavailable {
		t.Errorf("ready after Stop: %d", code)
	}
}

// TestRequestID finds the call in the log by the id that came with the error.
func TestRequestID(t *testing.T) {
	o := observe(t, server.Config{})
	var trailer metadata.MD
	_, err := maqafv1.NewTextServiceClient(o.conn).AnalyzeText(context.Background(), &maqafv1.AnalyzeTextRequest{}, grpc.Trailer(&trailer))
	ids := trailer.Get("maqaf-request-id")
	if status.Code(err) != codes.InvalidArgument || len(ids) != 1 {
		t.Fatalf("%v, ids %v", err, ids)
	}
	eventually(t, "the log has the id", func() bool { return strings.Contains(o.log.String(), ids[0]) })
	for _, want := range []string{`"method":"AnalyzeText"`, `"code":"InvalidArgument"`, `"reason":"FIELD_REQUIRED"`, `"bytes_in":0`, `"duration":`} {
		if !strings.Contains(o.log.String(), want) {
			t.Errorf("the log lacks %s: %s", want, o.log)
		}
	}
}
