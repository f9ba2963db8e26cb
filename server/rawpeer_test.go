package server_test

import (
	"bytes"
	"crypto/tls"
	"io"
	"net"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/net/http2"
	"golang.org/x/net/http2/hpack"
)

// peer speaks HTTP/2 frame by frame, so that a test can do what no client does.
type peer struct {
	conn   net.Conn
	framer *http2.Framer
	block  bytes.Buffer
	encode *hpack.Encoder
	next   uint32        // next stream
	ended  chan struct{} // closed when the server has ended the connection

	goAway  atomic.Int32 // code of the GOAWAY that came, plus 1
	resets  chan http2.RSTStreamFrame
	trailer chan []string // name and value of what comes in headers, a frame each
}

// hostile opens a connection that reads and drops whatever the server says.
func hostile(t *testing.T, addr string, config *tls.Config) *peer {
	t.Helper()
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	if config != nil {
		conn = tls.Client(conn, config)
	}
	t.Cleanup(func() { _ = conn.Close() })
	p := &peer{conn: conn, framer: http2.NewFramer(conn, conn), next: 1, ended: make(chan struct{}), trailer: make(chan []string, 1000), resets: make(chan http2.RSTStreamFrame, 1000)}
	p.encode = hpack.NewEncoder(&p.block)
	p.framer.ReadMetaHeaders = hpack.NewDecoder(4096, nil)
	if _, err := io.WriteString(conn, http2.ClientPreface); err != nil {
		t.Fatal(err)
	}
	if err := p.framer.WriteSettings(); err != nil {
		t.Fatal(err)
	}
	go p.read()
	return p
}

func (p *peer) read() {
	defer close(p.ended)
	for {
		frame, err := p.framer.ReadFrame()
		if err != nil {
			return
		}
		switch frame := frame.(type) {
		case *http2.GoAwayFrame:
			p.goAway.Store(int32(frame.ErrCode) + 1)
		case *http2.RSTStreamFrame:
			select {
			case p.resets <- *frame:
			default:
			}
		case *http2.MetaHeadersFrame:
			var fields []string
			for _, f := range frame.Fields {
				fields = append(fields, f.Name, f.Value)
			}
			select {
			case p.trailer <- fields:
			default:
			}
		}
	}
}

// headers returns the encoded headers of a call.
func (p *peer) headers(method string, more ...string) []byte {
	p.block.Reset()
	fields := append([]string{":method", "POST", ":scheme", "http", ":path", method, ":authority", "x", "content-type", "application/grpc", "te", "trailers"}, more...)
	for i := 0; i < len(fields); i += 2 {
		_ = p.encode.WriteField(hpack.HeaderField{Name: fields[i], Value: fields[i+1]}) // into memory
	}
	return p.block.Bytes()
}

// open begins a call and returns its stream.
func (p *peer) open(method string) (uint32, error) {
	stream := p.next
	p.next += 2
	return stream, p.framer.WriteHeaders(http2.HeadersFrameParam{StreamID: stream, BlockFragment: p.headers(method), EndHeaders: true})
}

// isEnded waits until the server has ended the connection. The bound only ends a test that hangs.
func (p *peer) isEnded() bool {
	select {
	case <-p.ended:
		return true
	case <-time.After(30 * time.Second):
		return false
	}
}
