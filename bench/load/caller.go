package main

import (
	"context"
	"errors"
	"io"
	"sync"
	"sync/atomic"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/mem"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// most is the largest message that callers take: one of 10 MB of text has an answer of some 40 MB.
const most = 250 << 20

// perConnection is how many callers share a connection; servers allow 128 calls on each.
const perConnection = 100

// caller is one client program: what it sends, and what it does with answers.
type caller struct {
	conns        []*grpc.ClientConn
	unary        any
	config, item any
	answer       func(streamed bool) any
	options      []grpc.CallOption
}

// ordinary returns a caller as generated code has it: it encodes each request and decodes each answer.
func ordinary(addr string, callers int, text string) (*caller, error) {
	r := request(text)
	c := &caller{
		unary: r, config: configMessage(), item: itemMessage(r),
		answer: func(streamed bool) any {
			if streamed {
				return &maqafv1.StreamAnalyzeTextResponse{}
			}
			return &maqafv1.AnalyzeTextResponse{}
		},
	}
	return c, c.dial(addr, callers)
}

// light returns a caller that sends the same encoded bytes each time and does not look at answers, so that the server
// is what is measured.
func light(addr string, callers int, text string) (*caller, error) {
	r := request(text)
	c := &caller{answer: func(bool) any { return &raw{} }, options: []grpc.CallOption{grpc.ForceCodecV2(rawCodec{})}}
	for to, m := range map[*any]proto.Message{&c.unary: r, &c.config: configMessage(), &c.item: itemMessage(r)} {
		data, err := proto.Marshal(m)
		if err != nil {
			return nil, err
		}
		*to = &raw{data}
	}
	return c, c.dial(addr, callers)
}

func configMessage() *maqafv1.StreamAnalyzeTextRequest {
	return &maqafv1.StreamAnalyzeTextRequest{Content: &maqafv1.StreamAnalyzeTextRequest_Config{Config: &maqafv1.StreamConfig{}}}
}

func itemMessage(r *maqafv1.AnalyzeTextRequest) *maqafv1.StreamAnalyzeTextRequest {
	return &maqafv1.StreamAnalyzeTextRequest{Content: &maqafv1.StreamAnalyzeTextRequest_Item{Item: &maqafv1.AnalyzeItem{Document: r.GetDocument()}}}
}

func (c *caller) dial(addr string, callers int) error {
	for range (callers + perConnection - 1) / perConnection {
		conn, err := grpc.NewClient(addr, grpc.WithTransportCredentials(insecure.NewCredentials()),
			grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(most), grpc.MaxCallSendMsgSize(most)))
		if err != nil {
			return err
		}
		c.conns = append(c.conns, conn)
	}
	return nil
}

func (c *caller) close() {
	for _, conn := range c.conns {
		_ = conn.Close() // an error says that it is closed
	}
}

// ask makes one unary call.
func (c *caller) ask(ctx context.Context, number int) error {
	return c.conns[number%len(c.conns)].Invoke(ctx, maqafv1.TextService_AnalyzeText_FullMethodName, c.unary, c.answer(false), c.options...)
}

// count is what callers got.
type count struct {
	documents, refused int64
	took               time.Duration
}

func (n count) rate() float64 { return float64(n.documents) / n.took.Seconds() }

// unaryFor has callers call for so long, each again when it has its answer. One that is refused comes again after a pause.
func (c *caller) unaryFor(ctx context.Context, callers int, d time.Duration) (count, error) {
	var documents, refused atomic.Int64
	var group sync.WaitGroup
	failed := make(chan error, callers)
	begin := time.Now()
	for number := range callers {
		group.Go(func() {
			for time.Since(begin) < d {
				err := c.ask(ctx, number)
				switch code := status.Code(err); {
				case err == nil:
					documents.Add(1)
				case code == codes.Unavailable || code == codes.ResourceExhausted:
					refused.Add(1)
					time.Sleep(50 * time.Millisecond)
				default:
					failed <- err
					return
				}
			}
		})
	}
	group.Wait()
	n := count{documents.Load(), refused.Load(), time.Since(begin)}
	select {
	case err := <-failed:
		return n, err
	default:
		return n, nil
	}
}

// streams has callers send documents on a stream each until more, asked with the number sent, says no; then it waits for
// the answers that are owed.
func (c *caller) streams(ctx context.Context, callers int, more func(sent int) bool) (count, error) {
	var documents, refused atomic.Int64
	var group sync.WaitGroup
	failed := make(chan error, callers)
	begin := time.Now()
	for number := range callers {
		group.Go(func() {
			if err := c.untilOpen(ctx, number, more, &documents, &refused); err != nil {
				failed <- err
			}
		})
	}
	group.Wait()
	n := count{documents.Load(), refused.Load(), time.Since(begin)}
	select {
	case err := <-failed:
		return n, err
	default:
		return n, nil
	}
}

// untilOpen opens a stream until the server has room for it, and sees it through. It gives up without an error where there
// is nothing left to send.
func (c *caller) untilOpen(ctx context.Context, number int, more func(int) bool, documents, refused *atomic.Int64) error {
	for {
		answered, err := c.stream(ctx, number, more, documents)
		if status.Code(err) != codes.Unavailable || answered > 0 {
			return err
		}
		refused.Add(1)
		if !more(0) {
			return nil
		}
		time.Sleep(50 * time.Millisecond)
	}
}

// stream sends documents until more says no, and returns how many were answered.
func (c *caller) stream(ctx context.Context, number int, more func(int) bool, documents *atomic.Int64) (answered int, err error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	stream, err := c.conns[number%len(c.conns)].NewStream(ctx, &grpc.StreamDesc{ClientStreams: true, ServerStreams: true},
		maqafv1.TextService_StreamAnalyzeText_FullMethodName, c.options...)
	if err != nil {
		return 0, err
	}
	go func() {
		_ = stream.SendMsg(c.config) // what goes wrong, RecvMsg tells
		for sent := 0; more(sent); sent++ {
			if stream.SendMsg(c.item) != nil {
				return
			}
		}
		_ = stream.CloseSend()
	}()
	for {
		err := stream.RecvMsg(c.answer(true))
		if errors.Is(err, io.EOF) {
			return answered, nil
		}
		if err != nil {
			return answered, err
		}
		answered++
		documents.Add(1)
	}
}

// raw is a message as the wire has it.
type raw struct{ data []byte }

type rawCodec struct{}

func (rawCodec) Name() string { return "proto" }

func (rawCodec) Marshal(v any) (mem.BufferSlice, error) {
	return mem.BufferSlice{mem.SliceBuffer(v.(*raw).data)}, nil
}

func (rawCodec) Unmarshal(mem.BufferSlice, any) error { return nil }
