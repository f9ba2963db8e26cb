package server_test

import (
	"context"
	"crypto/sha256"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"

	"google.golang.org/grpc"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
	"github.com/maqaf/maqaf/server"
)

// mixed returns requests for pages of all languages, marks and all.
func mixed(t *testing.T) [][]byte {
	t.Helper()
	paths, err := filepath.Glob("../testdata/gold/*.gold")
	if err != nil {
		t.Fatal(err)
	}
	requests := [][]byte{}
	for i, path := range append(paths, "../testdata/seed.txt") {
		if i%3 != 0 {
			continue
		}
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		requests = append(requests, marshal(t, &maqafv1.AnalyzeTextRequest{Document: client.Text(string(text)), Options: &maqafv1.AnalyzeOptions{
			Annotations: []maqafv1.Annotation{1, 2, 3, 4, 5, 6}, IncludeText: true, IncludeEvidence: true,
			Dates: &maqafv1.DateOptions{TimeZone: "Asia/Jerusalem", IncludeAlternatives: true},
		}}))
	}
	if len(requests) < 10 {
		t.Fatalf("only %d pages", len(requests))
	}
	return requests
}

func invoke(conn *grpc.ClientConn, request []byte) (string, error) {
	var answer []byte
	err := conn.Invoke(context.Background(), textService+"AnalyzeText", &request, &answer, grpc.ForceCodecV2(server.AsBytes{}))
	return string(answer), err
}

// TestEngineAgainstItself has 64 callers ask one server for mixed documents, each in another order: every answer has the
// same bytes as when nobody else asks. The race detector watches.
func TestEngineAgainstItself(t *testing.T) {
	conn := connect(t, server.Config{MaxQueue: 1000, MaxQueueWait: 1 << 36})
	requests := mixed(t)
	want := make([]string, len(requests))
	for i, request := range requests {
		answer, err := invoke(conn, request)
		if err != nil {
			t.Fatal(err)
		}
		want[i] = answer
	}
	var group sync.WaitGroup
	for caller := range 64 {
		group.Go(func() {
			for round := range 3 {
				i := (caller*7 + round*5) % len(requests)
				if answer, err := invoke(conn, requests[i]); err != nil || answer != want[i] {
					t.Errorf("caller %d, document %d: %v, equal %v", caller, i, err, answer == want[i])
				}
			}
		})
	}
	group.Wait()
}

// digest is the hash of all answers to mixed.
func digest(t *testing.T) string {
	t.Helper()
	conn := connect(t, server.Config{})
	sum := sha256.New()
	for _, request := range mixed(t) {
		answer, err := invoke(conn, request)
		if err != nil {
			t.Fatal(err)
		}
		sum.Write([]byte(answer))
	}
	return fmt.Sprintf("digest %x\n", sum.Sum(nil))
}

// TestSameBytesAnywhere takes the answers with one processor, two and eight, in this process and in another: equal bytes.
func TestSameBytesAnywhere(t *testing.T) {
	if os.Getenv("MAQAF_DIGEST") != "" {
		fmt.Print(digest(t))
		return
	}
	want := digest(t)
	before := runtime.GOMAXPROCS(0)
	defer runtime.GOMAXPROCS(before)
	for _, processors := range []int{1, 2, 8} {
		runtime.GOMAXPROCS(processors)
		if got := digest(t); got != want {
			t.Errorf("with %d processors: %s, want %s", processors, got, want)
		}
		other := exec.Command(os.Args[0], "-test.run=^TestSameBytesAnywhere$")
		other.Env = append(os.Environ(), "MAQAF_DIGEST=1", fmt.Sprint("GOMAXPROCS=", processors))
		out, err := other.CombinedOutput()
		if err != nil || !strings.Contains(string(out), want) {
			t.Errorf("in another process with %d processors: %v\n%s", processors, err, out)
		}
	}
}
