package web_test

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"connectrpc.com/connect"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/protobuf/proto"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
	"github.com/maqaf/maqaf/server"
	"github.com/maqaf/maqaf/web"
)

// start serves the web port of a new server and returns its address.
func start(t *testing.T, config server.Config, page web.Config) (string, *server.Server) {
	t.Helper()
	config.DrainWait = -1
	s, err := server.New(config, nil)
	if err != nil {
		t.Fatal(err)
	}
	handler, err := web.New(s, page)
	if err != nil {
		t.Fatal(err)
	}
	listener, err := s.Listen("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- s.ServeWeb(listener, handler) }()
	t.Cleanup(func() {
		s.Close()
		if err := <-ended; err != nil {
			t.Errorf("ServeWeb: %v", err)
		}
	})
	return "http://" + listener.Addr().String(), s
}

// plain speaks HTTP/1.1, h2c HTTP/2 without TLS.
func plain() *http.Client { return &http.Client{Transport: &http.Transport{}, Timeout: time.Minute} }

func h2c() *http.Client {
	transport := &http.Transport{Protocols: new(http.Protocols)}
	transport.Protocols.SetUnencryptedHTTP2(true)
	return &http.Client{Transport: transport, Timeout: time.Minute}
}

const analyze = "/maqaf.v1.TextService/AnalyzeText"

type caller = connect.Client[maqafv1.AnalyzeTextRequest, maqafv1.AnalyzeTextResponse]

func newCaller(client *http.Client, url string, options ...connect.ClientOption) *caller {
	return connect.NewClient[maqafv1.AnalyzeTextRequest, maqafv1.AnalyzeTextResponse](client, url+analyze, options...)
}

// transports are the ways in which a method can be called.
func transports(url string) map[string]*caller {
	get := []connect.ClientOption{connect.WithHTTPGet(), connect.WithIdempotency(connect.IdempotencyNoSideEffects)}
	return map[string]*caller{
		"Connect, binary":        newCaller(plain(), url),
		"Connect, JSON":          newCaller(plain(), url, connect.WithProtoJSON()),
		"Connect, JSON, gzip":    newCaller(plain(), url, connect.WithProtoJSON(), connect.WithSendGzip()),
		"Connect, JSON, HTTP/2":  newCaller(h2c(), url, connect.WithProtoJSON()),
		"Connect, GET":           newCaller(plain(), url, get...),
		"gRPC-Web, HTTP/1.1":     newCaller(plain(), url, connect.WithGRPCWeb()),
		"gRPC-Web, JSON, HTTP/2": newCaller(h2c(), url, connect.WithGRPCWeb(), connect.WithProtoJSON()),
		"gRPC":                   newCaller(h2c(), url, connect.WithGRPC()),
	}
}

func request(text string) *maqafv1.AnalyzeTextRequest {
	return &maqafv1.AnalyzeTextRequest{
		Document: &maqafv1.Document{Content: &maqafv1.Document_Text{Text: text}},
		Options:  &maqafv1.AnalyzeOptions{IncludeText: true, OffsetUnit: maqafv1.OffsetUnit_OFFSET_UNIT_UTF16_UNIT},
	}
}

func TestTransportsAgree(t *testing.T) {
	conn, end, err := server.Local(server.Config{})
	if err != nil {
		t.Fatal(err)
	}
	defer end()
	message := request("שרה בגשר (צילום: MCT)\nפרסום ראשון: 02.02.12, 17:29")
	want, err := maqafv1.NewTextServiceClient(conn).AnalyzeText(context.Background(), message)
	if err != nil {
		t.Fatal(err)
	}
	url, _ := start(t, server.Config{}, web.Config{})
	for name, call := range transports(url) {
		got, err := call.CallUnary(context.Background(), connect.NewRequest(message))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if !proto.Equal(got.Msg, want) {
			t.Errorf("%s answers\n%v\nthe gRPC port\n%v", name, got.Msg, want)
		}
	}
}

// TestCompressedRequests holds as many compressed requests open as may be: another one is refused in time, a plain one is not,
// and once they are over compressed ones are answered again.
func TestCompressedRequests(t *testing.T) {
	url, _ := start(t, server.Config{}, web.Config{})
	var open []*io.PipeWriter
	var over sync.WaitGroup
	for range 4 {
		body, in := io.Pipe()
		r, err := http.NewRequest(http.MethodPost, url+analyze, body)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Content-Encoding", "gzip")
		over.Go(func() {
			if answer, err := plain().Do(r); err == nil {
				answer.Body.Close()
			}
		})
		if _, err := in.Write([]byte{0x1F, 0x8B}); err != nil {
			t.Fatal(err)
		}
		open = append(open, in)
	}
	call := func(transport string) error {
		_, err := transports(url)[transport].CallUnary(context.Background(), connect.NewRequest(request("a\n")))
		return err
	}
	for start := time.Now(); ; { // the four may still be on their way
		err := call("Connect, JSON, gzip")
		if connect.CodeOf(err) == connect.CodeUnavailable {
			break
		}
		if time.Since(start) > 20*time.Second {
			t.Fatalf("the fifth compressed request: %v, want unavailable", err)
		}
	}
	if err := call("Connect, JSON"); err != nil {
		t.Errorf("a plain request beside them: %v", err)
	}
	for _, in := range open {
		in.CloseWithError(io.ErrUnexpectedEOF)
	}
	over.Wait()
	for start := time.Now(); ; { // the server may still be at them
		err := call("Connect, JSON, gzip")
		if err == nil {
			break
		}
		if time.Since(start) > 20*time.Second {
			t.Fatalf("a compressed request after them: %v", err)
		}
	}
}

// reason returns the ErrorInfo reason of an error.
func reason(err error) string {
	var refused *connect.Error
	if !errors.As(err, &refused) {
		return ""
	}
	for _, detail := range refused.Details() {
		if value, err := detail.Value(); err == nil {
			if info, ok := value.(*errdetails.ErrorInfo); ok {
				return info.GetDomain() + "." + info.GetReason()
			}
		}
	}
	return ""
}

func TestTransportsRefuseAlike(t *testing.T) {
	url, _ := start(t, server.Config{MaxTextBytes: 1000}, web.Config{})
	zone := request("x")
	zone.Options.Dates = &maqafv1.DateOptions{TimeZone: "Mars/Base"}
	for _, c := range []struct {
		message *maqafv1.AnalyzeTextRequest
		code    connect.Code
		reason  string
	}{
		{&maqafv1.AnalyzeTextRequest{}, connect.CodeInvalidArgument, "maqaf.FIELD_REQUIRED"},
		{request(strings.Repeat("x", 1001)), connect.CodeInvalidArgument, "maqaf.TEXT_TOO_LARGE"},
		{zone, connect.CodeInvalidArgument, "maqaf.TIME_ZONE_UNKNOWN"},
		{request(strings.Repeat("x", 30_000_000)), connect.CodeResourceExhausted, ""},
	} {
		for name, call := range transports(url) {
			if strings.Contains(name, "GET") && proto.Size(c.message) > 100 || strings.Contains(name, "gzip") && proto.Size(c.message) > 10_000 {
				continue
			}
			_, err := call.CallUnary(context.Background(), connect.NewRequest(c.message))
			if c.reason == "" && err != nil && strings.Contains(err.Error(), c.code.String()) {
				continue // HTTP/1.1 answers while the client still sends, which the client calls another failure
			}
			if connect.CodeOf(err) != c.code || reason(err) != c.reason {
				t.Errorf("%s: %v %q, want %v %q", name, err, reason(err), c.code, c.reason)
			}
		}
	}
}

// post sends a body as it is and returns status and answer.
func post(t *testing.T, url, body string, headers ...string) (int, string, http.Header) {
	t.Helper()
	r, err := http.NewRequest(http.MethodPost, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	return do(t, plain(), r)
}

func do(t *testing.T, client *http.Client, r *http.Request) (int, string, http.Header) {
	t.Helper()
	answer, err := client.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	data, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer.StatusCode, string(data), answer.Header
}

func TestJSON(t *testing.T) {
	url, _ := start(t, server.Config{}, web.Config{})
	for _, c := range []struct {
		body   string
		status int
		want   string
	}{
		{`{"document":{"text":"x"}}`, 200, `"SEGMENT_KIND_PARAGRAPH"`},
		{`{"document":{"txt":"CANARY"}}`, 400, `unknown field`},
		{`{"options":{"segmentKinds":["CANARY"]}}`, 400, `invalid value for enum field segmentKinds`},
		{`{"document":{"text":"` + "\xff" + `"}}`, 400, `FIELD_INVALID`},
		{`{`, 400, `FIELD_INVALID`},
		{``, 400, `"field":"document"`},
		{`{}`, 400, `"field":"document"`},
	} {
		status, body, _ := post(t, url+analyze, c.body, "Content-Type", "application/json; charset=utf-8")
		if status != c.status || !strings.Contains(body, c.want) || strings.Contains(body, "CANARY") {
			t.Errorf("%q: %d %s, want %d and %s", c.body, status, body, c.status, c.want)
		}
	}
	for _, kind := range []string{"application/json", "application/proto"} {
		if status, body, _ := post(t, url+"/maqaf.v1.InfoService/GetServerInfo", "", "Content-Type", kind); status != 200 {
			t.Errorf("an empty %s: %d %s", kind, status, body)
		}
	}
	if status, _, _ := post(t, url+"/maqaf.v1.TextService/Sing", `{}`); status != 404 {
		t.Errorf("an unknown method: %d", status)
	}
	if status, _, _ := post(t, url+analyze, `{}`, "Content-Type", "text/plain"); status != 415 && status != 404 {
		t.Errorf("a form's content type: %d", status)
	}
}

func TestTokens(t *testing.T) {
	file := filepath.Join(t.TempDir(), "tokens")
	if err := os.WriteFile(file, []byte("abcdefghijklmnop\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	url, _ := start(t, server.Config{TokenFile: file}, web.Config{})
	for name, call := range transports(url) {
		message := connect.NewRequest(request("x"))
		_, err := call.CallUnary(context.Background(), message)
		if connect.CodeOf(err) != connect.CodeUnauthenticated || reason(err) != "maqaf.CREDENTIALS_INVALID" {
			t.Errorf("%s without a token: %v", name, err)
		}
		message = connect.NewRequest(request("x"))
		message.Header().Set("Authorization", "Bearer abcdefghijklmnop")
		if _, err := call.CallUnary(context.Background(), message); err != nil {
			t.Errorf("%s with it: %v", name, err)
		}
	}
	if status, body, _ := post(t, url+"/maqaf.v1.InfoService/GetServerInfo", `{}`); status != 200 {
		t.Errorf("GetServerInfo needs no token: %d %s", status, body)
	}
}

// TestQuotaByAddress calls over connections of their own: they share a quota, since they share an address.
func TestQuotaByAddress(t *testing.T) {
	url, _ := start(t, server.Config{MaxTextBytes: 1000, QuotaBytesPerSecond: 1}, web.Config{})
	message := request(strings.Repeat("x", 1000))
	refused := 0
	for range 5000 { // the first four MiB are free: that is the largest message
		client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
		_, err := newCaller(client, url).CallUnary(context.Background(), connect.NewRequest(message))
		if reason(err) == "maqaf.QUOTA_EXCEEDED" && connect.CodeOf(err) == connect.CodeResourceExhausted {
			refused++
			break
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if refused == 0 {
		t.Error("never refused")
	}
}

func TestOrigins(t *testing.T) {
	const friend, stranger = "https://desk.example", "https://else.example"
	url, _ := start(t, server.Config{}, web.Config{Origins: []string{friend}})
	closed, _ := start(t, server.Config{}, web.Config{})
	for _, c := range []struct {
		url, origin string
		status      int
		allowed     string
	}{
		{url, friend, 200, friend}, {url, stranger, 403, ""}, {url, "null", 403, ""}, {closed, friend, 403, ""},
		{closed, closed, 200, ""}, // its own page
	} {
		status, body, headers := post(t, c.url+analyze, `{"document":{"text":"x"}}`, "Origin", c.origin)
		if status != c.status || headers.Get("Access-Control-Allow-Origin") != c.allowed {
			t.Errorf("%s of %s: %d %q %s", c.url, c.origin, status, headers.Get("Access-Control-Allow-Origin"), body)
		}
		r, _ := http.NewRequest(http.MethodOptions, c.url+analyze, nil)
		r.Header.Set("Origin", c.origin)
		if status, _, headers := do(t, plain(), r); (status == 204) != (c.allowed != "") || headers.Get("Access-Control-Allow-Origin") != c.allowed {
			t.Errorf("%s asks first: %d %v", c.origin, status, headers)
		}
	}
	for _, bad := range []string{"*", "desk.example", "https://desk.example/", "https://Desk.example", "null", ""} {
		if _, err := web.New(nowhere{}, web.Config{Origins: []string{bad}}); err == nil || !strings.Contains(err.Error(), "web origin") {
			t.Errorf("origin %q: %v", bad, err)
		}
	}
}

type nowhere struct{}

func (nowhere) Calls() http.Handler        { return http.NotFoundHandler() }
func (nowhere) CallTimeout() time.Duration { return time.Second }
func (nowhere) MaxReceiveBytes() int       { return 1 << 20 }

var (
	reference = regexp.MustCompile(`(?:src|href)="([^"]*)"`)
	inline    = regexp.MustCompile(`(?i)<style|<script[^>]*></script>|<script[^>]*>[^<]|\sstyle=|\son[a-z]+=|javascript:`)
)

func TestPage(t *testing.T) {
	url, _ := start(t, server.Config{}, web.Config{Server: web.Server{GRPC: "localhost:7788"}})
	get := func(path string) (int, string, http.Header) {
		r, _ := http.NewRequest(http.MethodGet, url+path, nil)
		return do(t, plain(), r)
	}
	status, page, headers := get("/")
	policy := headers.Get("Content-Security-Policy")
	if status != 200 || !strings.HasPrefix(policy, "default-src 'none'; ") || strings.Contains(policy, "unsafe") || strings.Contains(policy, "*") {
		t.Errorf("%d, policy %q", status, policy)
	}
	if found := inline.FindString(strings.ReplaceAll(page, "></script>", ">")); found != "" && !strings.Contains(found, "src=") {
		t.Errorf("the page holds %q", found)
	}
	links := reference.FindAllStringSubmatch(page, -1)
	if len(links) < 3 {
		t.Errorf("%d links in\n%s", len(links), page)
	}
	for _, link := range links {
		status, _, headers := get(link[1])
		if !strings.HasPrefix(link[1], "/assets/") || status != 200 || !strings.Contains(headers.Get("Cache-Control"), "immutable") {
			t.Errorf("%s: %d %v", link[1], status, headers)
		}
	}
	for path, want := range map[string]int{"/server.json": 200, "/openapi.yaml": 200, "/assets/": 404, "/nothing": 404, "/../go.mod": 404} {
		if status, _, _ := get(path); status != want {
			t.Errorf("%s: %d, want %d", path, status, want)
		}
	}
	if status, _, _ := post(t, url+"/", "x"); status != http.StatusMethodNotAllowed {
		t.Errorf("POST to the page: %d", status)
	}
}

// TestOpenAPI holds the description against the contract.
func TestOpenAPI(t *testing.T) {
	url, _ := start(t, server.Config{}, web.Config{})
	r, _ := http.NewRequest(http.MethodGet, url+"/openapi.yaml", nil)
	_, text, _ := do(t, plain(), r)
	for _, method := range []string{"TextService/AnalyzeText", "TextService/BatchAnalyzeText", "TextService/NormalizeText", "TextService/ExtractDates", "InfoService/GetServerInfo"} {
		if !strings.Contains(text, "\n  /maqaf.v1."+method+":\n") {
			t.Errorf("no path for %s", method)
		}
	}
	if !strings.Contains(text, "Words about a picture or clip") && !strings.Contains(text, "maqaf.v1.SegmentKind:") {
		t.Error("no segment kinds")
	}
}

func TestExposure(t *testing.T) {
	s, err := server.New(server.Config{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	listener, err := net.Listen("tcp", "0.0.0.0:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	if err := s.ServeWeb(listener, http.NotFoundHandler()); err == nil || !strings.Contains(err.Error(), "TLS") {
		t.Errorf("beyond loopback without TLS: %v", err)
	}
}

func TestTLS(t *testing.T) {
	donor := httptest.NewTLSServer(nil)
	defer donor.Close()
	pair := donor.TLS.Certificates[0]
	key, err := x509.MarshalPKCS8PrivateKey(pair.PrivateKey)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	cert, keyFile := filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")
	for path, block := range map[string]*pem.Block{
		cert: {Type: "CERTIFICATE", Bytes: pair.Certificate[0]}, keyFile: {Type: "PRIVATE KEY", Bytes: key},
	} {
		if err := os.WriteFile(path, pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	url, _ := start(t, server.Config{TLSCert: cert, TLSKey: keyFile}, web.Config{})
	trusted := donor.Client().Transport.(*http.Transport).TLSClientConfig
	for _, protocol := range []string{"h2", "http/1.1"} {
		config := trusted.Clone()
		config.NextProtos = []string{protocol}
		client := &http.Client{Transport: &http.Transport{TLSClientConfig: config, ForceAttemptHTTP2: protocol == "h2"}}
		r, _ := http.NewRequest(http.MethodPost, strings.Replace(url, "http:", "https:", 1)+analyze, strings.NewReader(`{"document":{"text":"x"}}`))
		r.Header.Set("Content-Type", "application/json")
		if status, body, _ := do(t, client, r); status != 200 {
			t.Errorf("%s: %d %s", protocol, status, body)
		}
	}
	old := trusted.Clone()
	old.MaxVersion = tls.VersionTLS11
	if conn, err := tls.Dial("tcp", strings.TrimPrefix(url, "http://"), old); err == nil {
		conn.Close()
		t.Error("TLS 1.1 was accepted")
	}
}

// TestDrain stops a server while a stream is open: it ends with its reason, and later calls are refused by name.
func TestDrain(t *testing.T) {
	url, s := start(t, server.Config{}, web.Config{})
	for name, option := range map[string]connect.ClientOption{"Connect": connect.WithProtoJSON(), "gRPC-Web": connect.WithGRPCWeb()} {
		client := connect.NewClient[maqafv1.StreamAnalyzeTextRequest, maqafv1.StreamAnalyzeTextResponse](h2c(), url+"/maqaf.v1.TextService/StreamAnalyzeText", option)
		stream := client.CallBidiStream(context.Background())
		for _, message := range []*maqafv1.StreamAnalyzeTextRequest{
			{Content: &maqafv1.StreamAnalyzeTextRequest_Config{Config: &maqafv1.StreamConfig{}}},
			{Content: &maqafv1.StreamAnalyzeTextRequest_Item{Item: &maqafv1.AnalyzeItem{ItemId: "a", Document: request("x").Document}}},
		} {
			if err := stream.Send(message); err != nil {
				t.Fatal(err)
			}
		}
		answer, err := stream.Receive()
		if err != nil || answer.GetResult().GetItemId() != "a" {
			t.Fatalf("%s: %v %v", name, answer, err)
		}
		defer func() {
			if _, err := stream.Receive(); connect.CodeOf(err) != connect.CodeUnavailable || reason(err) != "maqaf.DRAINING" {
				t.Errorf("%s: the stream ended with %v", name, err)
			}
		}()
	}
	begun := time.Now()
	s.Stop(context.Background())
	if took := time.Since(begun); took > 10*time.Second {
		t.Errorf("stopping took %v", took)
	}
	recorder := httptest.NewRecorder()
	handler, err := web.New(s, web.Config{})
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequest(http.MethodPost, analyze, strings.NewReader(`{"document":{"text":"x"}}`))
	r.Header.Set("Content-Type", "application/json")
	handler.ServeHTTP(recorder, r)
	if recorder.Code != http.StatusServiceUnavailable || !strings.Contains(recorder.Body.String(), "DRAINING") {
		t.Errorf("after the end: %d %s", recorder.Code, recorder.Body)
	}
}
