package server_test

import (
	"crypto/tls"
	"io"
	"net"
	"slices"
	"testing"
	"time"

	"golang.org/x/net/http2"

	"github.com/maqaf/maqaf/server"
)

// TestHandshakeTimeout says nothing, too little or too slowly, with TLS and without: the server hangs up.
func TestHandshakeTimeout(t *testing.T) {
	a := newAuthority(t)
	cert, key := a.pair(t, 2, -time.Hour, time.Hour)
	for name, config := range map[string]server.Config{
		"plaintext": {HandshakeTimeout: 200 * time.Millisecond},
		"TLS":       {HandshakeTimeout: 200 * time.Millisecond, TLSCert: write(t, "", cert), TLSKey: write(t, "", key)},
	} {
		addr, _ := listen(t, config)
		for _, start := range []string{"", "\x16\x03\x01\x00\xf0\x01", http2.ClientPreface[:10]} {
			conn, err := net.Dial("tcp", addr)
			if err != nil {
				t.Fatal(err)
			}
			go func() { // byte by byte, each in time for itself
				for _, c := range []byte(start) {
					if _, err := conn.Write([]byte{c}); err != nil {
						return
					}
					time.Sleep(50 * time.Millisecond)
				}
			}()
			_ = conn.SetReadDeadline(time.Now().Add(30 * time.Second))
			if _, err := io.Copy(io.Discard, conn); isTimeout(err) {
				t.Errorf("%s: a connection that begins with %q lives", name, start)
			}
			_ = conn.Close()
		}
		if name == "TLS" { // a handshake that is whole, and nothing after it
			conn, err := tls.Dial("tcp", addr, &tls.Config{RootCAs: a.pool(), NextProtos: []string{"h2"}})
			if err != nil {
				t.Fatal(err)
			}
			_ = conn.SetReadDeadline(time.Now().Add(30 * time.Second))
			if _, err := io.Copy(io.Discard, conn); isTimeout(err) {
				t.Error("a connection lives on a handshake alone")
			}
			_ = conn.Close()
		}
	}
}

func isTimeout(err error) bool {
	timeout, ok := err.(net.Error)
	return ok && timeout.Timeout()
}

// TestIdleConnection has no call on a connection.
func TestIdleConnection(t *testing.T) {
	addr, _ := listen(t, server.Config{ConnectionIdleTimeout: 100 * time.Millisecond})
	if p := hostile(t, addr, nil); !p.isEnded() || p.goAway.Load() != int32(http2.ErrCodeNo)+1 {
		t.Errorf("it ended with GOAWAY %d", p.goAway.Load()-1)
	}
}

// TestKeepalive has a peer that does not answer pings, though a call is open.
func TestKeepalive(t *testing.T) {
	addr, _ := listen(t, server.Config{KeepaliveTime: time.Second, KeepaliveTimeout: 100 * time.Millisecond})
	p := hostile(t, addr, nil)
	if _, err := p.open(textService + "StreamAnalyzeText"); err != nil {
		t.Fatal(err)
	}
	if !p.isEnded() {
		t.Error("a dead connection lives")
	}
}

// TestSlowRequest sends a part of a request and then nothing: the call ends by the server's own deadline.
func TestSlowRequest(t *testing.T) {
	addr, _ := listen(t, server.Config{CallTimeout: 200 * time.Millisecond})
	for _, part := range []string{"", "\x00", "\x00\x00\x00\x00\x05\x0a"} {
		p := hostile(t, addr, nil)
		stream, err := p.open(textService + "AnalyzeText")
		if err == nil {
			err = p.framer.WriteData(stream, false, []byte(part))
		}
		if err != nil {
			t.Fatal(err)
		}
		if fields := p.status(); !slices.Contains(fields, "4") {
			t.Errorf("after %q: %v", part, fields)
		}
	}
}

// status returns the next headers that hold a status; nil if the connection ends without.
func (p *peer) status() []string {
	for {
		select {
		case fields := <-p.trailer:
			if slices.Contains(fields, "grpc-status") {
				return fields
			}
		case <-p.ended:
			return nil
		case <-time.After(30 * time.Second):
			return nil
		}
	}
}

// TestStreamLimit opens one call more than a connection may have; the others stay.
func TestStreamLimit(t *testing.T) {
	addr, _ := listen(t, server.Config{MaxStreams: 2})
	p := hostile(t, addr, nil)
	for range 3 {
		if _, err := p.open(textService + "StreamAnalyzeText"); err != nil {
			t.Fatal(err)
		}
	}
	select {
	case reset := <-p.resets:
		if reset.StreamID != 5 || reset.ErrCode != http2.ErrCodeRefusedStream {
			t.Errorf("the server reset stream %d for %v", reset.StreamID, reset.ErrCode)
		}
	case <-time.After(30 * time.Second):
		t.Error("a call too many is open")
	}
	if err := p.framer.WriteData(1, true, nil); err != nil { // no config: the first call ends as the contract says
		t.Fatal(err)
	}
	if fields := p.status(); !slices.Contains(fields, "9") {
		t.Errorf("the first call: %v", fields)
	}
}
