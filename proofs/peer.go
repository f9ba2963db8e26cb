package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"maps"
	"net"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/net/http2"
	"golang.org/x/net/http2/hpack"
)

// attack is one way to be a bad peer. It holds conns connections; where the server closes one, it opens another.
type attack struct {
	name     string
	conns    int
	settings []http2.Setting
	bare     bool                // send no preface
	deaf     bool                // do not read
	begin    func(p *peer) error // once for each connection; may be nil
	strike   func(p *peer) error // again and again
	pause    time.Duration       // between strikes
	closes   bool                // the server must close a connection that does this
	least    time.Duration       // how long the attack must last at least
}

// onslaught is what came of an attack.
type onslaught struct {
	Opened, Closed, Strikes int64
	Reasons                 map[string]int // of GOAWAYs and resets
}

func (o onslaught) String() string {
	var reasons []string
	for _, reason := range slices.Sorted(maps.Keys(o.Reasons)) {
		reasons = append(reasons, fmt.Sprintf("%s %d×", reason, o.Reasons[reason]))
	}
	text := fmt.Sprintf("%d strikes on %d connections, %d closed by the server", o.Strikes, o.Opened, o.Closed)
	if len(reasons) > 0 {
		text += " (" + strings.Join(reasons, ", ") + ")"
	}
	return text
}

// run attacks addr until ctx ends.
func (a attack) run(ctx context.Context, addr string) onslaught {
	var mu sync.Mutex
	total := onslaught{Reasons: map[string]int{}}
	var attackers sync.WaitGroup
	for i := range a.conns {
		attackers.Go(func() {
			for ctx.Err() == nil {
				p, err := a.open(ctx, addr, i)
				if err != nil {
					continue
				}
				strikes, closed := a.ride(ctx, p)
				p.end()
				mu.Lock()
				total.Opened++
				total.Strikes += strikes
				if closed {
					total.Closed++
				}
				if reason := p.reason.Load(); reason != nil {
					total.Reasons[*reason]++
				}
				mu.Unlock()
				time.Sleep(20 * time.Millisecond)
			}
		})
	}
	attackers.Wait()
	return total
}

// ride strikes until ctx ends or the connection does.
func (a attack) ride(ctx context.Context, p *peer) (strikes int64, closed bool) {
	if a.begin != nil {
		if err := a.begin(p); err != nil {
			return 0, true
		}
	}
	for ctx.Err() == nil {
		select {
		case <-p.over:
			return strikes, true
		default:
		}
		if a.strike != nil {
			if err := a.strike(p); err != nil {
				return strikes, ctx.Err() == nil
			}
			strikes++
		}
		if a.pause > 0 || a.strike == nil {
			if err := p.buffer.Flush(); err != nil {
				return strikes, ctx.Err() == nil
			}
			select {
			case <-time.After(max(a.pause, 10*time.Millisecond)):
			case <-p.over:
				return strikes, true
			case <-ctx.Done():
			}
		}
	}
	return strikes, false
}

// peer is one connection of an attacker. The attackers come from addresses of their own.
type peer struct {
	conn   net.Conn
	buffer *bufio.Writer
	framer *http2.Framer
	header bytes.Buffer
	hpack  *hpack.Encoder
	stream uint32
	over   chan struct{} // closed when the server has closed the connection
	reason atomic.Pointer[string]
}

func (a attack) open(ctx context.Context, addr string, number int) (*peer, error) {
	from := &net.TCPAddr{IP: net.IPv4(127, 0, 1, byte(1+number%4))}
	conn, err := (&net.Dialer{LocalAddr: from, Timeout: 2 * time.Second}).DialContext(ctx, "tcp", addr)
	if err != nil {
		return nil, err
	}
	p := &peer{conn: conn, buffer: bufio.NewWriterSize(&patient{conn}, 16<<10), stream: 1, over: make(chan struct{})}
	p.framer = http2.NewFramer(p.buffer, bufio.NewReader(conn))
	p.framer.AllowIllegalWrites = true
	p.framer.SetMaxReadFrameSize(1<<24 - 1)
	p.hpack = hpack.NewEncoder(&p.header)
	if !a.bare {
		_, _ = p.buffer.WriteString(http2.ClientPreface)
		_ = p.framer.WriteSettings(a.settings...)
		if err := p.buffer.Flush(); err != nil {
			_ = conn.Close()
			return nil, err
		}
	}
	if !a.deaf {
		go p.listen()
	}
	return p, nil
}

// patient is a connection whose writes give up after a while, so that a server that stops reading ends no attack for ever.
type patient struct{ net.Conn }

func (p *patient) Write(data []byte) (int, error) {
	_ = p.SetWriteDeadline(time.Now().Add(3 * time.Second))
	return p.Conn.Write(data)
}

// listen reads until the server closes the connection, and keeps its reason.
func (p *peer) listen() {
	defer close(p.over)
	for {
		frame, err := p.framer.ReadFrame()
		switch frame := frame.(type) {
		case *http2.GoAwayFrame:
			p.because("GOAWAY " + frame.ErrCode.String())
		case *http2.RSTStreamFrame:
			p.because("RST " + frame.ErrCode.String())
		}
		if err != nil && (frame == nil || err == io.EOF) {
			return
		}
	}
}

func (p *peer) because(reason string) {
	if old := p.reason.Load(); old == nil || strings.HasPrefix(reason, "GOAWAY") {
		p.reason.Store(&reason)
	}
}

func (p *peer) end() {
	_ = p.conn.(*net.TCPConn).SetLinger(0) // thousands of these would fill the table of ports
	_ = p.conn.Close()
}

// call writes the headers of a call and returns its stream. extra are names and values.
func (p *peer) call(extra ...string) (uint32, error) {
	p.header.Reset()
	fields := append([]string{
		":method", "POST", ":scheme", "http", ":path", "/maqaf.v1.TextService/AnalyzeText", ":authority", "localhost",
		"content-type", "application/grpc", "te", "trailers",
	}, extra...)
	for i := 0; i < len(fields); i += 2 {
		_ = p.hpack.WriteField(hpack.HeaderField{Name: fields[i], Value: fields[i+1]})
	}
	id := p.stream
	p.stream += 2
	return id, p.headers(id, p.header.Bytes())
}

// headers writes a header block, in as many frames as it takes.
func (p *peer) headers(id uint32, block []byte) error {
	const most = 16 << 10
	first := block[:min(most, len(block))]
	rest := block[len(first):]
	err := p.framer.WriteHeaders(http2.HeadersFrameParam{StreamID: id, BlockFragment: first, EndHeaders: len(rest) == 0})
	for len(rest) > 0 && err == nil {
		next := rest[:min(most, len(rest))]
		rest = rest[len(next):]
		err = p.framer.WriteContinuation(id, len(rest) == 0, next)
	}
	return err
}
