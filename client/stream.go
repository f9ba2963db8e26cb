package client

import (
	"context"
	"errors"
	"io"
	"iter"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// AnalyzeAll streams items to the server and yields their results: in the items' order, unless config says otherwise.
// A bad item yields a result with an error of its own, and the stream goes on. An error in second place ends the
// sequence: the results before it stand, the items after them were not answered. A nil config means the defaults.
//
// Items are taken as fast as the server reads them, in another goroutine than the caller's; memory stays bounded.
// Stopping early ends the call; no item is taken after AnalyzeAll has returned.
func (c *Client) AnalyzeAll(ctx context.Context, config *maqafv1.StreamConfig, items iter.Seq[*maqafv1.AnalyzeItem]) iter.Seq2[*maqafv1.AnalyzeItemResult, error] {
	return func(yield func(*maqafv1.AnalyzeItemResult, error) bool) {
		ctx, cancel := context.WithCancel(ctx)
		stream, err := c.text.StreamAnalyzeText(ctx)
		if err != nil {
			cancel()
			yield(nil, err)
			return
		}
		sent := make(chan struct{})
		defer func() { cancel(); <-sent }()
		go func() {
			defer close(sent)
			send(stream, config, items)
		}()
		for {
			response, err := stream.Recv()
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				yield(nil, err)
				return
			}
			if !yield(response.GetResult(), nil) {
				return
			}
		}
	}
}

// send writes the config and every item. A broken stream shows in Recv, with its reason, so send only stops.
func send(stream maqafv1.TextService_StreamAnalyzeTextClient, config *maqafv1.StreamConfig, items iter.Seq[*maqafv1.AnalyzeItem]) {
	if config == nil {
		config = &maqafv1.StreamConfig{}
	}
	first := &maqafv1.StreamAnalyzeTextRequest{Content: &maqafv1.StreamAnalyzeTextRequest_Config{Config: config}}
	if stream.Send(first) != nil {
		return
	}
	for item := range items {
		message := &maqafv1.StreamAnalyzeTextRequest{Content: &maqafv1.StreamAnalyzeTextRequest_Item{Item: item}}
		if stream.Send(message) != nil {
			return
		}
	}
	_ = stream.CloseSend() // fails only where Recv does
}
