package server_test

import (
	"bufio"
	"context"
	"encoding/hex"
	"os"
	"strings"
	"testing"

	"google.golang.org/grpc"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
	"github.com/maqaf/maqaf/server"
)

// badInput is a row of testdata/bad-input.tsv: a request and how it must be answered.
type badInput struct {
	method, want, offset string
	request              []byte
}

// requests are the unary methods by name, with an empty request of each.
var requests = map[string]func() proto.Message{
	"AnalyzeText":      func() proto.Message { return &maqafv1.AnalyzeTextRequest{} },
	"BatchAnalyzeText": func() proto.Message { return &maqafv1.BatchAnalyzeTextRequest{} },
	"NormalizeText":    func() proto.Message { return &maqafv1.NormalizeTextRequest{} },
	"ExtractDates":     func() proto.Message { return &maqafv1.ExtractDatesRequest{} },
}

// readCatalogue reads the rows: method, answer, byteOffset or -, and the request, as proto-JSON or as hex:BYTES where
// no JSON can say it.
func readCatalogue(t testing.TB) []badInput {
	t.Helper()
	file, err := os.Open("testdata/bad-input.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var rows []badInput
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		if strings.HasPrefix(lines.Text(), "#") {
			continue
		}
		f := strings.SplitN(lines.Text(), "\t", 4)
		if len(f) != 4 || requests[f[0]] == nil {
			t.Fatalf("not a row: %s", lines.Text())
		}
		row := badInput{method: f[0], want: f[1], offset: f[2]}
		if text, isHex := strings.CutPrefix(f[3], "hex:"); isHex {
			row.request, err = hex.DecodeString(text)
		} else {
			m := requests[f[0]]()
			err = protojson.Unmarshal([]byte(f[3]), m)
			row.request = marshal(t, m)
		}
		if err != nil {
			t.Fatalf("%v: %s", err, lines.Text())
		}
		rows = append(rows, row)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return rows
}

// TestCatalogue sends every bad input that is known and checks code, reason, field and offset; after each, a good call
// must be answered as ever.
func TestCatalogue(t *testing.T) {
	conn := connect(t, server.Config{})
	c := client.New(conn)
	good := analyze(t, c, page, nil)
	rows := readCatalogue(t)
	if len(rows) < 250 {
		t.Errorf("%d rows, want at least 250", len(rows))
	}
	for i, row := range rows {
		err := call(conn, row.method, row.request)
		_, facts := client.Reason(err)
		if got := describe(err); got != row.want || row.offset != "-" && facts["byteOffset"] != row.offset {
			t.Errorf("row %d: %s answered %s at %q, want %s at %s", i+1, row.method, got, facts["byteOffset"], row.want, row.offset)
		}
		if after, err := c.AnalyzeText(context.Background(), &maqafv1.AnalyzeTextRequest{Document: client.Text(page)}); err != nil || !proto.Equal(after, good) {
			t.Errorf("row %d: the next good call: %v", i+1, err)
		}
	}
}

// TestDeterminism asks the same of two servers, many times: the answers are equal byte for byte.
func TestDeterminism(t *testing.T) {
	a, b := connect(t, server.Config{}), connect(t, server.Config{MaxWork: 1})
	request := marshal(t, &maqafv1.AnalyzeTextRequest{Document: client.Text(page), Options: &maqafv1.AnalyzeOptions{
		Annotations: []maqafv1.Annotation{1, 2, 3, 4, 5, 6}, IncludeText: true, IncludeEvidence: true,
	}})
	first := ""
	for i := range 50 {
		for _, conn := range []interface {
			Invoke(context.Context, string, any, any, ...grpc.CallOption) error
		}{a, b} {
			var answer []byte
			if err := conn.Invoke(context.Background(), textService+"AnalyzeText", &request, &answer, grpc.ForceCodecV2(server.AsBytes{})); err != nil {
				t.Fatal(err)
			}
			if first == "" {
				first = string(answer)
			}
			if string(answer) != first {
				t.Fatalf("answer %d differs", i)
			}
		}
	}
}
