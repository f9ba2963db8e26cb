package main

import (
	"context"
	"crypto/sha256"
	"fmt"
	"time"

	"google.golang.org/protobuf/proto"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// digest identifies an answer: equal answers have equal digests.
type digest [sha256.Size]byte

func digestOf(m proto.Message) digest {
	data, err := proto.MarshalOptions{Deterministic: true}.Marshal(m)
	if err != nil {
		return digest{}
	}
	return sha256.Sum256(data)
}

// expected asks a server that nobody disturbs for the answer to each text.
func expected(ctx context.Context, o options, texts []string, args ...string) ([]digest, error) {
	steady, err := serve(o, "", args...)
	if err != nil {
		return nil, err
	}
	defer steady.kill()
	return expectedOf(ctx, steady, texts)
}

// expectedOf asks that server.
func expectedOf(ctx context.Context, server *backend, texts []string) ([]digest, error) {
	c, err := client.Dial(client.Config{Addr: server.addr, Timeout: time.Minute})
	if err != nil {
		return nil, err
	}
	defer c.Close()
	digests := make([]digest, len(texts))
	for i, text := range texts {
		answer, err := c.AnalyzeText(ctx, &maqafv1.AnalyzeTextRequest{Document: client.Text(text)})
		if err != nil {
			return nil, fmt.Errorf("the expected answer to text %d: %w", i, err)
		}
		digests[i] = digestOf(answer)
	}
	return digests, nil
}
