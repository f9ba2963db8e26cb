package server_test

import (
	"context"
	"crypto/tls"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/http2"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
	"github.com/maqaf/maqaf/server"
)

// floods send one more piece of an attack each time they are called, over a connection that is set up for it.
var floods = map[string]func(p *peer) (func() error, error){
	"rapid reset": func(p *peer) (func() error, error) {
		return func() error {
			stream, err := p.open(textService + "AnalyzeText")
			if err != nil {
				return err
			}
			return p.framer.WriteRSTStream(stream, http2.ErrCodeCancel)
		}, nil
	},
	"rapid reset with requests": func(p *peer) (func() error, error) {
		return func() error {
			stream, err := p.open(textService + "AnalyzeText")
			if err == nil {
				err = p.framer.WriteData(stream, true, append([]byte{0, 0, 0, 0, 5}, "\x0a\x03\x0a\x01x"...))
			}
			if err == nil {
				err = p.framer.WriteRSTStream(stream, http2.ErrCodeCancel)
			}
			return err
		}, nil
	},
	"calls beyond the limit": func(p *peer) (func() error, error) {
		return func() error { _, err := p.open(textService + "StreamAnalyzeText"); return err }, nil
	},
	"pings": func(p *peer) (func() error, error) {
		return func() error { return p.framer.WritePing(false, [8]byte{}) }, nil
	},
	"ping acks": func(p *peer) (func() error, error) {
		return func() error { return p.framer.WritePing(true, [8]byte{}) }, nil
	},
	"settings": func(p *peer) (func() error, error) { return func() error { return p.framer.WriteSettings() }, nil },
	"priorities": func(p *peer) (func() error, error) {
		return func() error { return p.framer.WritePriority(p.next, http2.PriorityParam{}) }, nil
	},
	"unknown": func(p *peer) (func() error, error) {
		return func() error { return p.framer.WriteRawFrame(0xbe, 0, 0, nil) }, nil
	},
	"windows": func(p *peer) (func() error, error) {
		return func() error { return p.framer.WriteWindowUpdate(0, 1) }, nil
	},
	"fragments":               fragments(1),
	"empty data":              fragments(0),
	"small data":              fragments(32),
	"empty pieces of headers": pieces(0),
	"pieces of headers":       pieces(100),
}

// fragments sends data in frames of n bytes.
func fragments(n int) func(p *peer) (func() error, error) {
	return func(p *peer) (func() error, error) {
		stream, err := p.open(textService + "StreamAnalyzeText")
		if err == nil && n > 0 { // a message of 1 MiB that never gets whole
			err = p.framer.WriteData(stream, false, []byte{0, 0, 16, 0, 0})
		}
		return func() error { return p.framer.WriteData(stream, false, make([]byte, n)) }, err
	}
}

// pieces sends headers without end.
func pieces(n int) func(p *peer) (func() error, error) {
	return func(p *peer) (func() error, error) {
		err := p.framer.WriteHeaders(http2.HeadersFrameParam{StreamID: 1, BlockFragment: p.headers(textService + "AnalyzeText")})
		return func() error { return p.framer.WriteContinuation(1, false, make([]byte, n)) }, err
	}
}

// TestFloods attacks a server by each of floods, in plaintext and by TLS: the connection is ended before the attack is
// over, and a neighbour's calls are all answered.
func TestFloods(t *testing.T) {
	// A time and not a count: the kernel takes megabytes of pieces on behalf of a server that has not run yet.
	const bound = 10 * time.Second
	a := newAuthority(t)
	cert, key := a.pair(t, 2, -time.Hour, time.Hour)
	for name, flood := range floods {
		t.Run(name, func(t *testing.T) {
			config, trust := server.Config{}, (*tls.Config)(nil)
			if strings.HasPrefix(name, "rapid") {
				config.TLSCert, config.TLSKey = write(t, "", cert), write(t, "", key)
				trust = &tls.Config{RootCAs: a.pool(), ServerName: "127.0.0.1", NextProtos: []string{"h2"}}
			}
			addr, _ := listen(t, config)
			neighbour, err := client.Dial(client.Config{Addr: addr, TLS: trust})
			if err != nil {
				t.Fatal(err)
			}
			defer neighbour.Close()
			over := make(chan struct{})
			answered := make(chan int)
			go func() {
				calls := 0
				for done := false; !done; calls++ {
					select {
					case <-over:
						done = true
					default:
					}
					if _, err := neighbour.AnalyzeText(context.Background(), &maqafv1.AnalyzeTextRequest{Document: client.Text("x")}); err != nil {
						t.Errorf("the neighbour's call %d: %v", calls, err)
					}
				}
				answered <- calls
			}()
			p := hostile(t, addr, trust)
			step, err := flood(p)
			if err != nil {
				t.Fatal(err)
			}
			sent, begun := 0, time.Now()
			for ; step() == nil; sent++ {
				if time.Since(begun) > bound {
					t.Errorf("%d pieces were taken in %v", sent, bound)
					break
				}
			}
			if !p.isEnded() {
				t.Error("the connection lives")
			}
			close(over)
			t.Logf("ended after %d pieces, while a neighbour had %d answers", sent, <-answered)
		})
	}
}

// TestBusyConnection does much over one connection that is not a flood: thousands of calls, many cancelled, and a stream
// of small documents.
func TestBusyConnection(t *testing.T) {
	o := observe(t, server.Config{})
	c := client.New(o.conn)
	for i := range 3000 {
		ctx, cancel := context.WithCancel(context.Background())
		if i%8 == 0 {
			cancel()
		}
		if _, err := c.GetServerInfo(ctx); err != nil && i%8 != 0 {
			t.Fatalf("call %d: %v", i, err)
		}
		cancel()
	}
	answers := 0
	for _, err := range c.AnalyzeAll(context.Background(), nil, func(yield func(*maqafv1.AnalyzeItem) bool) {
		for range 5000 {
			if !yield(&maqafv1.AnalyzeItem{Document: client.Text("x")}) {
				return
			}
		}
	}) {
		if err != nil {
			t.Fatal(err)
		}
		answers++
	}
	if _, metrics := o.page(t, "/metrics"); answers != 5000 || !strings.Contains(metrics, "maqaf_connections_flooding_total 0\n") {
		t.Errorf("%d answers; %s", answers, metrics)
	}
}
