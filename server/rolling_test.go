package server_test

import (
	"context"
	"fmt"
	"net"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/resolver"
	"google.golang.org/grpc/resolver/manual"
	"google.golang.org/protobuf/proto"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
	"github.com/maqaf/maqaf/server"
)

// TestRollingRestart streams 5,000 documents while three servers are replaced in turn, some by draining and some by
// sudden death: each document is answered once, in order, as by a server that nobody touches.
func TestRollingRestart(t *testing.T) {
	const documents, every = 5000, 800
	config := server.Config{DrainWait: -1, DrainTimeout: 20 * time.Second}
	var addrs []resolver.Address
	servers := make([]*server.Server, 3)
	begin := func(i int, addr string) string {
		s, err := server.New(config, nil)
		if err != nil {
			t.Fatal(err)
		}
		var listener net.Listener
		eventually(t, "the port is free", func() bool { listener, err = net.Listen("tcp", addr); return err == nil })
		go func() { _ = s.Serve(listener) }()
		servers[i] = s
		return listener.Addr().String()
	}
	for i := range servers {
		addrs = append(addrs, resolver.Address{Addr: begin(i, "127.0.0.1:0")})
	}
	defer func() {
		for _, s := range servers {
			s.Close()
		}
	}()
	backends := manual.NewBuilderWithScheme("backends")
	backends.InitialState(resolver.State{Addresses: addrs})
	conn, err := grpc.NewClient("backends:///x", grpc.WithResolvers(backends), grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithDefaultServiceConfig(`{"loadBalancingConfig":[{"round_robin":{}}]}`))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	text := func(i int) string { return fmt.Sprintf("Caption %d (Photo: EPA)", i) }
	want := make([]*maqafv1.Analysis, 10)
	steady := client.New(connect(t, config))
	for i := range want {
		want[i] = analyze(t, steady, text(i), nil)
	}
	next, restarts := 0, 0
	for result, err := range client.New(conn).AnalyzeAll(context.Background(), nil, func(yield func(*maqafv1.AnalyzeItem) bool) {
		for i := range documents {
			if !yield(&maqafv1.AnalyzeItem{ItemId: fmt.Sprint(i), Document: client.Text(text(i % len(want)))}) {
				return
			}
		}
	}) {
		if err != nil {
			t.Fatalf("after %d answers: %v", next, err)
		}
		if int(result.GetIndex()) != next || result.GetItemId() != fmt.Sprint(next) || !proto.Equal(result.GetAnalysis(), want[next%len(want)]) {
			t.Fatalf("answer %d has index %d, id %s: %v", next, result.GetIndex(), result.GetItemId(), result)
		}
		if next++; next%every == 0 { // all in turn, since the stream is on one of them
			for i, s := range servers {
				if restarts%2 == 0 {
					s.Close()
				} else {
					go s.Stop(context.Background())
				}
				begin(i, addrs[i].Addr)
			}
			restarts++
		}
	}
	if next != documents {
		t.Errorf("%d answers, want %d", next, documents)
	}
}
