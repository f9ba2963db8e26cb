package main

import (
	"bufio"
	"encoding/hex"
	"fmt"
	"os"
	"strings"

	"google.golang.org/grpc/mem"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// badInput is a row of the server's catalogue: a request, as bytes, and how it must be answered.
type badInput struct {
	method, want string
	request      []byte
}

var requests = map[string]func() proto.Message{
	"AnalyzeText":      func() proto.Message { return &maqafv1.AnalyzeTextRequest{} },
	"BatchAnalyzeText": func() proto.Message { return &maqafv1.BatchAnalyzeTextRequest{} },
	"NormalizeText":    func() proto.Message { return &maqafv1.NormalizeTextRequest{} },
	"ExtractDates":     func() proto.Message { return &maqafv1.ExtractDatesRequest{} },
}

// readCatalogue reads the bad inputs that server/testdata describes.
func readCatalogue(path string) ([]badInput, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	var rows []badInput
	for lines := bufio.NewScanner(file); lines.Scan(); {
		fields := strings.SplitN(lines.Text(), "\t", 4)
		if strings.HasPrefix(fields[0], "#") {
			continue
		}
		if len(fields) != 4 || requests[fields[0]] == nil {
			return nil, fmt.Errorf("%s: not a row: %s", path, lines.Text())
		}
		row := badInput{method: fields[0], want: fields[1]}
		if text, isHex := strings.CutPrefix(fields[3], "hex:"); isHex {
			row.request, err = hex.DecodeString(text)
		} else {
			m := requests[fields[0]]()
			if err = protojson.Unmarshal([]byte(fields[3]), m); err == nil {
				row.request, err = proto.Marshal(m)
			}
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %s: %w", path, lines.Text(), err)
		}
		rows = append(rows, row)
	}
	if len(rows) < 250 {
		return nil, fmt.Errorf("%s has only %d rows", path, len(rows))
	}
	return rows, nil
}

// answered describes err as the catalogue does, without the field: code and reason.
func answered(err error) string {
	reason, _ := client.Reason(err)
	return status.Code(err).String() + " " + strings.TrimPrefix(reason.String(), "ERROR_REASON_")
}

// raw passes requests and answers through as bytes.
type raw struct{}

func (raw) Name() string { return "proto" }

func (raw) Marshal(v any) (mem.BufferSlice, error) {
	return mem.BufferSlice{mem.SliceBuffer(*v.(*[]byte))}, nil
}

func (raw) Unmarshal(data mem.BufferSlice, v any) error {
	*v.(*[]byte) = data.Materialize()
	return nil
}
