// Package e2e runs the real binary on a real port and calls it as its users do: with grpcurl, with the Go client and
// from the command line.
package e2e_test

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	healthv1 "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/status"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// binary is the built program.
var binary string

func TestMain(m *testing.M) {
	os.Exit(func() int {
		if os.Getenv("MAQAF_XDS_CLIENT") != "" { // a process of TestXDS, which needs no binary
			return m.Run()
		}
		dir, err := os.MkdirTemp("", "maqaf-e2e")
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
		defer os.RemoveAll(dir)
		binary = filepath.Join(dir, "maqaf")
		build := exec.Command("go", "build", "-tags", tags, "-o", binary, "../cmd/maqaf")
		build.Env = append(os.Environ(), "CGO_ENABLED=0")
		if out, err := build.CombinedOutput(); err != nil {
			fmt.Fprintf(os.Stderr, "building: %v\n%s", err, out)
			return 1
		}
		return m.Run()
	}())
}

// grpcurl returns the path of the tool, which `make tools` installs.
func grpcurl(t *testing.T) string {
	t.Helper()
	path, err := filepath.Abs("../bin/grpcurl")
	if err == nil {
		_, err = os.Stat(path)
	}
	if err != nil {
		if path, err = exec.LookPath("grpcurl"); err != nil {
			t.Fatal("no grpcurl: run make tools")
		}
	}
	return path
}

var listening = regexp.MustCompile(`msg=serving addr=(\S+)`)

// serve starts the binary on a free port and returns its address and process. It is killed when the test ends.
func serve(t *testing.T, args ...string) (addr string, process *exec.Cmd) {
	t.Helper()
	process = exec.Command(binary, append([]string{"serve", "--addr=localhost:0"}, args...)...)
	log, err := process.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := process.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = process.Process.Kill(); _ = process.Wait() })
	lines := bufio.NewReader(log)
	for {
		line, err := lines.ReadString('\n')
		if m := listening.FindStringSubmatch(line); m != nil {
			go func() { _, _ = io.Copy(io.Discard, lines) }()
			return m[1], process
		}
		if err != nil {
			t.Fatalf("the server ended: %v", err)
		}
	}
}

func run(t *testing.T, stdin, name string, args ...string) (string, error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Stdin = strings.NewReader(stdin)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	err := cmd.Run()
	return out.String(), err
}

func TestGrpcurl(t *testing.T) {
	addr, _ := serve(t)
	tool := grpcurl(t)
	for _, c := range []struct {
		args []string
		want []string // what the output must hold
	}{
		{[]string{"list"}, []string{"maqaf.v1.TextService", "maqaf.v1.InfoService", "grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection"}},
		{[]string{"describe", "maqaf.v1.TextService"}, []string{"// Analyzes one document.", "rpc AnalyzeText"}},
		{[]string{"describe", "maqaf.v1.MediaKind"}, []string{"// A drawing, map or chart."}},
		{[]string{"describe", "google.rpc.ErrorInfo"}, []string{"message ErrorInfo"}},
		{[]string{"maqaf.v1.InfoService/GetServerInfo"}, []string{`"maxTextBytes": 1048576`, `"maxMessageBytes": 4194304`, `"maxBatchItems": 100`, `"isDefault": true`}},
		{[]string{"grpc.health.v1.Health/Check"}, []string{"SERVING"}},
		{[]string{"-d", `{"service":"maqaf.v1.TextService"}`, "grpc.health.v1.Health/Check"}, []string{"SERVING"}},
	} {
		args := []string{"-plaintext"}
		rest := c.args
		if rest[0] == "-d" {
			args, rest = append(args, rest[:2]...), rest[2:]
		}
		out, err := run(t, "", tool, append(append(args, addr), rest...)...)
		if err != nil {
			t.Errorf("grpcurl %v: %v\n%s", c.args, err, out)
		}
		for _, want := range c.want {
			if !strings.Contains(out, want) {
				t.Errorf("grpcurl %v lacks %q:\n%s", c.args, want, out)
			}
		}
	}
}

func TestGrpcurlAnalyze(t *testing.T) {
	addr, _ := serve(t)
	request := `{"document":{"text":"שרה בגשר (צילום: MCT)\nפרסום ראשון: 02.02.12, 17:29"},"options":{"offsetUnit":"OFFSET_UNIT_CODE_POINT","includeText":true}}`
	out, err := run(t, request, grpcurl(t), "-plaintext", "-d", "@", addr, "maqaf.v1.TextService/AnalyzeText")
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, want := range []string{"SEGMENT_KIND_CAPTION", "SEGMENT_KIND_MEDIA_CREDIT", `"knownId": "mct"`, "PUBLICATION_EVENT_FIRST_PUBLISHED", `"value": "2012-02-02T17:29"`} {
		if !strings.Contains(out, want) {
			t.Errorf("the answer lacks %s:\n%s", want, out)
		}
	}
	// A failed item of a batch: grpcurl prints its ErrorInfo, since reflection serves google.rpc.
	out, err = run(t, `{"items":[{"itemId":"a"}]}`, grpcurl(t), "-plaintext", "-d", "@", addr, "maqaf.v1.TextService/BatchAnalyzeText")
	if err != nil || !strings.Contains(out, `"reason": "FIELD_REQUIRED"`) || !strings.Contains(out, `"domain": "maqaf"`) {
		t.Errorf("a failed item: %v\n%s", err, out)
	}
	out, err = run(t, `{}`, grpcurl(t), "-plaintext", "-d", "@", addr, "maqaf.v1.TextService/AnalyzeText")
	if err == nil || !strings.Contains(out, "InvalidArgument") || !strings.Contains(out, "FIELD_REQUIRED") {
		t.Errorf("a failed call: %v\n%s", err, out)
	}
}

func TestStreamOfAThousand(t *testing.T) {
	addr, _ := serve(t)
	c, err := client.Dial(client.Config{Addr: addr})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	const n, bad = 1000, 417
	next := 0
	for result, err := range c.AnalyzeAll(context.Background(), nil, func(yield func(*maqafv1.AnalyzeItem) bool) {
		for i := range n {
			item := &maqafv1.AnalyzeItem{ItemId: fmt.Sprint(i), Document: client.Text(fmt.Sprintf("Caption %d (Photo: EPA)", i))}
			if i == bad {
				item.Document = nil
			}
			if !yield(item) {
				return
			}
		}
	}) {
		if err != nil {
			t.Fatal(err)
		}
		if int(result.GetIndex()) != next || result.GetItemId() != fmt.Sprint(next) || (result.GetError() != nil) != (next == bad) {
			t.Fatalf("answer %d: index %d, id %s, error %v", next, result.GetIndex(), result.GetItemId(), result.GetError())
		}
		next++
	}
	if next != n {
		t.Errorf("%d answers, want %d", next, n)
	}
}

func TestStop(t *testing.T) {
	addr, process := serve(t)
	conn, err := grpc.NewClient(addr, grpc.WithTransportCredentials(insecure.NewCredentials())) // no retries that hide the reason
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	stream, err := maqafv1.NewTextServiceClient(conn).StreamAnalyzeText(ctx)
	if err != nil {
		t.Fatal(err)
	}
	go func() {
		config := &maqafv1.StreamAnalyzeTextRequest{Content: &maqafv1.StreamAnalyzeTextRequest_Config{Config: &maqafv1.StreamConfig{}}}
		item := &maqafv1.StreamAnalyzeTextRequest{Content: &maqafv1.StreamAnalyzeTextRequest_Item{Item: &maqafv1.AnalyzeItem{Document: client.Text("x")}}}
		for err := stream.Send(config); err == nil; err = stream.Send(item) { // endless
			time.Sleep(time.Millisecond)
		}
	}()
	for answered := 1; ; answered++ {
		response, err := stream.Recv()
		if err != nil {
			if reason, _ := client.Reason(err); reason != maqafv1.ErrorReason_ERROR_REASON_DRAINING || status.Code(err) != codes.Unavailable {
				t.Errorf("the stream ended with %v", err)
			}
			break
		}
		if response.GetResult().GetAnalysis() == nil {
			t.Errorf("item %d: %v", response.GetResult().GetIndex(), response.GetResult().GetError())
		}
		if answered == 10 {
			if err := process.Process.Signal(syscall.SIGTERM); err != nil {
				t.Fatal(err)
			}
		}
	}
	done := make(chan error, 1)
	go func() { done <- process.Wait() }()
	select {
	case err := <-done:
		if err != nil {
			t.Errorf("exit: %v", err)
		}
	case <-time.After(20 * time.Second):
		t.Error("still there 20 s after SIGTERM")
	}
}

// TestSecondSignal ends a server at once that would drain for a minute.
func TestSecondSignal(t *testing.T) {
	addr, process := serve(t, "--drain-wait=1m")
	conn, err := grpc.NewClient(addr, grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	health := healthv1.NewHealthClient(conn)
	if err := process.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	for deadline := time.Now().Add(30 * time.Second); ; time.Sleep(10 * time.Millisecond) {
		answer, err := health.Check(context.Background(), &healthv1.HealthCheckRequest{})
		if err != nil {
			t.Fatalf("while draining: %v", err)
		}
		if answer.GetStatus() == healthv1.HealthCheckResponse_NOT_SERVING {
			break
		}
		if time.Now().After(deadline) {
			t.Fatal("it does not drain")
		}
	}
	if err := process.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() { done <- process.Wait() }()
	select {
	case err := <-done:
		if state, ok := process.ProcessState.Sys().(syscall.WaitStatus); !ok || state.Signal() != syscall.SIGTERM {
			t.Errorf("it ended with %v", err)
		}
	case <-time.After(20 * time.Second):
		t.Error("the second signal is not heard")
	}
}
