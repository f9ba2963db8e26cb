package e2e_test

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// peakMiB is the most memory that a process has had, in MiB.
func peakMiB(t *testing.T, pid int) int {
	t.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		t.Fatal(err)
	}
	_, after, _ := strings.Cut(string(status), "VmHWM:")
	kib, err := strconv.Atoi(strings.Fields(after)[0])
	if err != nil {
		t.Fatal(err)
	}
	return kib >> 10
}

// pageOf returns a page of at least n bytes, made of the seed page.
func pageOf(t *testing.T, n int) string {
	t.Helper()
	seed, err := os.ReadFile("../testdata/seed.txt")
	if err != nil {
		t.Fatal(err)
	}
	return strings.Repeat(string(seed), n/len(seed)+1)[:n/len(seed)*len(seed)]
}

// number reads a size that a longer run of a test sets.
func number(name string, otherwise int) int {
	if n, err := strconv.Atoi(os.Getenv(name)); err == nil {
		return n
	}
	return otherwise
}

// TestMemoryOfStreams has 64 streams send large documents at a time: each is read only when it has been admitted, so the
// server's memory stays bounded, and all are answered. MAQAF_STREAM_BYTES and the variables beside it make it larger.
func TestMemoryOfStreams(t *testing.T) {
	const documents = 1
	streams := number("MAQAF_STREAMS", 64)
	size, most, text := number("MAQAF_STREAM_BYTES", 640<<10), number("MAQAF_STREAM_MIB", 480), number("MAQAF_TEXT_MIB", 1)
	addr, process := serve(t, fmt.Sprint("--max-text-bytes=", text<<20), fmt.Sprint("--max-held-bytes=", max(16, 8*text)<<20), "--stream-idle-timeout=10m")
	page := pageOf(t, size)
	conn, err := grpc.NewClient(addr, grpc.WithTransportCredentials(insecure.NewCredentials()), grpc.WithDefaultCallOptions(
		grpc.MaxCallRecvMsgSize(client.DefaultMaxMessageBytes), grpc.MaxCallSendMsgSize(client.DefaultMaxMessageBytes)))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var group sync.WaitGroup
	for i := range streams {
		group.Go(func() {
			answers := 0
			for result, err := range client.New(conn).AnalyzeAll(ctx, nil, func(yield func(*maqafv1.AnalyzeItem) bool) {
				for range documents {
					if !yield(&maqafv1.AnalyzeItem{Document: client.Text(page)}) {
						return
					}
				}
			}) {
				if err != nil || result.GetError() != nil {
					t.Errorf("stream %d after %d answers: %v, %v", i, answers, err, result.GetError())
					return
				}
				answers++
			}
			if answers != documents {
				t.Errorf("stream %d: %d answers", i, answers)
			}
		})
	}
	group.Wait()
	peak := peakMiB(t, process.Process.Pid)
	t.Logf("%d streams of %d documents of %d bytes: peak %d MiB", streams, documents, len(page), peak)
	if peak > most {
		t.Errorf("the server had %d MiB, may have %d", peak, most)
	}
}

// TestMemoryOfStalledReaders has 64 streams that never read. The server gives up on each, but its last words, too, wait for
// the reader; so the test asks the admin port when that is done.
func TestMemoryOfStalledReaders(t *testing.T) {
	const streams, most = 64, 64
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	admin := free.Addr().String()
	_ = free.Close()
	addr, process := serve(t, "--send-timeout=2s", "--max-queue-wait=1h", "--admin-addr="+admin)
	conn, err := grpc.NewClient(addr, grpc.WithTransportCredentials(insecure.NewCredentials()), grpc.WithStaticStreamWindowSize(64<<10))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	stub := maqafv1.NewTextServiceClient(conn)
	page := pageOf(t, 20_000)
	if _, err := stub.AnalyzeText(context.Background(), &maqafv1.AnalyzeTextRequest{Document: client.Text(page)}); err != nil {
		t.Fatal(err)
	}
	before := peakMiB(t, process.Process.Pid)
	ctx, cancel := context.WithCancel(context.Background())
	item := &maqafv1.StreamAnalyzeTextRequest{Content: &maqafv1.StreamAnalyzeTextRequest_Item{Item: &maqafv1.AnalyzeItem{Document: client.Text(page)}}}
	config := &maqafv1.StreamAnalyzeTextRequest{Content: &maqafv1.StreamAnalyzeTextRequest_Config{Config: &maqafv1.StreamConfig{}}}
	var group sync.WaitGroup
	for range streams {
		group.Go(func() {
			stream, err := stub.StreamAnalyzeText(ctx)
			for sent := config; err == nil; sent = item { // until the connection is full, and then until the test ends
				err = stream.Send(sent)
			}
		})
	}
	ended := fmt.Sprintf(`maqaf_grpc_calls_total{code="Aborted",method="StreamAnalyzeText"} %d`, streams)
	for deadline := time.Now().Add(5 * time.Minute); !strings.Contains(metricsAt(t, admin), ended); time.Sleep(100 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("the server has not given up on its stalled readers")
		}
	}
	after := peakMiB(t, process.Process.Pid)
	t.Logf("%d stalled readers: %d MiB more than %d", streams, after-before, before)
	if after-before > most {
		t.Errorf("stalled readers cost %d MiB, may cost %d", after-before, most)
	}
	cancel()
	group.Wait()
}

func metricsAt(t *testing.T, admin string) string {
	t.Helper()
	answer, err := http.Get("http://" + admin + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}
