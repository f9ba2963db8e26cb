package server_test

import (
	"os"
	"testing"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
	"github.com/maqaf/maqaf/server"
)

// FuzzRequest sends any bytes as a request of each unary method. Bytes that are no message are gRPC's to refuse, with
// INTERNAL; every message must be answered, or refused as the contract declares. A panic would show as INTERNAL.
func FuzzRequest(f *testing.F) {
	conn := connect(f, server.Config{MaxTextBytes: 1 << 16})
	seed, err := os.ReadFile("../testdata/seed.txt")
	if err != nil {
		f.Fatal(err)
	}
	all := &maqafv1.AnalyzeOptions{
		Annotations: []maqafv1.Annotation{1, 2, 3, 4, 5, 6}, IncludeText: true, IncludeEvidence: true, IncludeSourceRanges: true,
		Dates: &maqafv1.DateOptions{IncludeAlternatives: true, IncludeDurations: true, IncludeVague: true, TimeZone: "Asia/Jerusalem"},
	}
	for _, m := range []proto.Message{
		&maqafv1.AnalyzeTextRequest{Document: client.Text(string(seed)), Options: all},
		&maqafv1.AnalyzeTextRequest{Document: client.Bytes([]byte("\xf9\xec\xe5\xed"), ""), Options: all},
		&maqafv1.NormalizeTextRequest{Document: client.Text("מנכ\"ל \u202e 02.02.12"), Options: &maqafv1.NormalizeOptions{Steps: []maqafv1.NormalizeStep{10}}},
		&maqafv1.BatchAnalyzeTextRequest{Items: []*maqafv1.AnalyzeItem{{ItemId: "x", Document: client.Text("x")}}},
	} {
		f.Add(marshal(f, m))
	}
	for _, row := range readCatalogue(f) {
		f.Add(row.request)
	}
	f.Fuzz(func(t *testing.T, request []byte) {
		for method, m := range map[string]interface{ UnmarshalVT([]byte) error }{
			"AnalyzeText": &maqafv1.AnalyzeTextRequest{}, "BatchAnalyzeText": &maqafv1.BatchAnalyzeTextRequest{},
			"NormalizeText": &maqafv1.NormalizeTextRequest{}, "ExtractDates": &maqafv1.ExtractDatesRequest{},
		} {
			isMessage := m.UnmarshalVT(request) == nil
			switch code := status.Code(call(conn, method, request)); code {
			case codes.OK, codes.InvalidArgument, codes.OutOfRange:
			case codes.Internal:
				if isMessage {
					t.Errorf("%s answered %v", method, code)
				}
			default:
				t.Errorf("%s answered %v", method, code)
			}
		}
	})
}
