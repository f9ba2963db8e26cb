//go:build floor

package server

import (
	"context"
	"errors"
	"io"
	"log/slog"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// floor answers every document with one prebuilt answer and does nothing else: what is left is gRPC, the codec, the
// interceptors and admission.
type floor struct {
	*service
	answer *maqafv1.AnalyzeTextResponse
}

// NewFloor returns a server that has the options, the codec and the interceptors of New, and answers each call of
// AnalyzeText, and each item of a stream, with answer. It is what benchmarks measure against; only builds with the tag
// floor have it.
func NewFloor(config Config, log *slog.Logger, answer *maqafv1.AnalyzeTextResponse) (*Server, error) {
	return newServer(config, log, func(s *service) maqafv1.TextServiceServer { return &floor{service: s, answer: answer} })
}

// AnalyzeText returns the answer.
func (f *floor) AnalyzeText(context.Context, *maqafv1.AnalyzeTextRequest) (*maqafv1.AnalyzeTextResponse, error) {
	return f.answer, nil
}

// StreamAnalyzeText sends the answer for each item, as soon as it has been read.
func (f *floor) StreamAnalyzeText(stream maqafv1.TextService_StreamAnalyzeTextServer) error {
	if _, err := stream.Recv(); err != nil { // the config
		return toStatus(err).Err()
	}
	for index := int32(0); ; index++ {
		message, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return toStatus(err).Err()
		}
		if err := stream.Send(&maqafv1.StreamAnalyzeTextResponse{Result: &maqafv1.AnalyzeItemResult{
			Index: index, ItemId: message.GetItem().GetItemId(), Outcome: &maqafv1.AnalyzeItemResult_Analysis{Analysis: f.answer.GetAnalysis()},
		}}); err != nil {
			return toStatus(err).Err()
		}
	}
}
