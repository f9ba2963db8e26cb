//go:build xds

package e2e_test

import (
	"bufio"
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	cachev3 "github.com/envoyproxy/go-control-plane/pkg/cache/v3"
	serverv3 "github.com/envoyproxy/go-control-plane/pkg/server/v3"
	"google.golang.org/grpc"
	"google.golang.org/protobuf/proto"

	corev3 "github.com/envoyproxy/go-control-plane/envoy/config/core/v3"
	discoveryv3 "github.com/envoyproxy/go-control-plane/envoy/service/discovery/v3"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
	_ "google.golang.org/grpc/xds" // xds:/// for the client
)

// tags are the build tags of the binary: those of the test.
const tags = "xds"

// oneForAll gives every node the same resources.
type oneForAll struct{}

func (oneForAll) ID(*corev3.Node) string { return "all" }

// controlPlane serves resources by ADS and returns what changes them and the bootstrap file that names it.
func controlPlane(t *testing.T) (cachev3.SnapshotCache, string) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	cache := cachev3.NewSnapshotCache(false, oneForAll{}, nil)
	s := grpc.NewServer()
	discoveryv3.RegisterAggregatedDiscoveryServiceServer(s, serverv3.NewServer(context.Background(), cache, nil))
	go func() { _ = s.Serve(listener) }()
	t.Cleanup(s.Stop)
	bootstrap := filepath.Join(t.TempDir(), "bootstrap.json")
	text := fmt.Sprintf(`{"xds_servers": [{"server_uri": %q, "channel_creds": [{"type": "insecure"}], "server_features": ["xds_v3"]}],
		"node": {"id": "test"}, "server_listener_resource_name_template": "server/%%s"}`, listener.Addr())
	if err := os.WriteFile(bootstrap, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return cache, bootstrap
}

const documentsOfXDS, streamsOfXDS = 300, 6

// TestXDS has three servers and a client that a control plane brings together. One of the servers dies under the work:
// every document is answered once, and equally.
func TestXDS(t *testing.T) {
	cache, bootstrap := controlPlane(t)
	t.Setenv("GRPC_XDS_BOOTSTRAP", bootstrap)
	var addrs []string
	var processes []*exec.Cmd
	for range 3 {
		addr, process := serve(t, "--xds", "--addr=127.0.0.1:0")
		addrs, processes = append(addrs, addr), append(processes, process)
	}
	snapshot, err := cachev3.NewSnapshot("1", resourcesOf(t, addrs))
	if err != nil {
		t.Fatal(err)
	}
	if err := cache.SetSnapshot(context.Background(), "all", snapshot); err != nil {
		t.Fatal(err)
	}
	if out, err := run(t, "", binary, "info", "--addr=xds:///maqaf"); err != nil {
		t.Fatalf("info: %v\n%s", err, out)
	}
	caller := exec.Command(os.Args[0], "-test.run=^TestXDSClient$", "-test.v")
	caller.Env = append(os.Environ(), "MAQAF_XDS_CLIENT=1")
	caller.Stderr = os.Stderr
	out, err := caller.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := caller.Start(); err != nil {
		t.Fatal(err)
	}
	var said strings.Builder
	for lines := bufio.NewScanner(out); lines.Scan(); {
		said.WriteString(lines.Text() + "\n")
		if lines.Text() == "under way" {
			if err := processes[0].Process.Kill(); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := caller.Wait(); err != nil || !strings.Contains(said.String(), "all answered") {
		t.Errorf("the client: %v\n%s", err, &said)
	}
	t.Log(said.String())
}

// TestXDSClient is the client of TestXDS, in a process of its own: gRPC reads its bootstrap when it starts.
func TestXDSClient(t *testing.T) {
	if os.Getenv("MAQAF_XDS_CLIENT") == "" {
		t.Skip("TestXDS runs it")
	}
	c, err := client.Dial(client.Config{Addr: "xds:///maqaf"})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
	defer cancel()
	want, err := c.AnalyzeText(ctx, &maqafv1.AnalyzeTextRequest{Document: client.Text("Caption (Photo: EPA)")})
	if err != nil {
		t.Fatal(err)
	}
	var group, started sync.WaitGroup
	started.Add(streamsOfXDS)
	dead := make(chan struct{})
	for stream := range streamsOfXDS {
		group.Go(func() {
			next := 0
			for result, err := range c.AnalyzeAll(ctx, nil, func(yield func(*maqafv1.AnalyzeItem) bool) {
				for i := range documentsOfXDS {
					if i == documentsOfXDS/2 {
						<-dead
					}
					if !yield(&maqafv1.AnalyzeItem{ItemId: fmt.Sprint(i), Document: client.Text("Caption (Photo: EPA)")}) {
						return
					}
				}
			}) {
				if err != nil {
					t.Errorf("stream %d after %d answers: %v", stream, next, err)
					return
				}
				if result.GetItemId() != fmt.Sprint(next) || !proto.Equal(result.GetAnalysis(), want) {
					t.Errorf("stream %d: answer %d has id %s", stream, next, result.GetItemId())
				}
				if next++; next == documentsOfXDS/4 {
					started.Done()
				}
			}
			if next != documentsOfXDS {
				t.Errorf("stream %d: %d answers", stream, next)
			}
		})
	}
	started.Wait()
	fmt.Println("under way") // a third of the streams is on the server that dies now
	time.AfterFunc(300*time.Millisecond, func() { close(dead) })
	group.Wait()
	for i := range 30 { // unary calls go round the two that live
		if _, err := c.GetServerInfo(ctx); err != nil {
			t.Errorf("call %d: %v", i, err)
		}
	}
	if !t.Failed() {
		fmt.Println("all answered")
	}
}
