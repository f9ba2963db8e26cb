//go:build floor

package server

import (
	"context"
	"errors"
	"io"
	"net"
	"testing"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/protobuf/proto"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// TestFloor asks the floor for one document and for a stream of three, and gets the prebuilt answer each time.
func TestFloor(t *testing.T) {
	want := &maqafv1.AnalyzeTextResponse{Analysis: &maqafv1.Analysis{Text: "prebuilt"}}
	s, err := NewFloor(Config{DrainWait: -1}, nil, want)
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go s.Serve(listener)
	defer s.Close()
	conn, err := grpc.NewClient(listener.Addr().String(), grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	text := maqafv1.NewTextServiceClient(conn)
	document := &maqafv1.Document{Content: &maqafv1.Document_Text{Text: "another text"}}
	got, err := text.AnalyzeText(context.Background(), &maqafv1.AnalyzeTextRequest{Document: document})
	if err != nil || !proto.Equal(got, want) {
		t.Errorf("got %v, %v", got, err)
	}
	stream, err := text.StreamAnalyzeText(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	_ = stream.Send(&maqafv1.StreamAnalyzeTextRequest{Content: &maqafv1.StreamAnalyzeTextRequest_Config{Config: &maqafv1.StreamConfig{}}})
	for range 3 {
		_ = stream.Send(&maqafv1.StreamAnalyzeTextRequest{Content: &maqafv1.StreamAnalyzeTextRequest_Item{Item: &maqafv1.AnalyzeItem{ItemId: "a", Document: document}}})
	}
	_ = stream.CloseSend()
	for index := range int32(3) {
		got, err := stream.Recv()
		if err != nil || got.GetResult().GetIndex() != index || got.GetResult().GetItemId() != "a" || !proto.Equal(got.GetResult().GetAnalysis(), want.GetAnalysis()) {
			t.Errorf("%d: got %v, %v", index, got, err)
		}
	}
	if _, err := stream.Recv(); !errors.Is(err, io.EOF) {
		t.Errorf("after the last: %v", err)
	}
}
