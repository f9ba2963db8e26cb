package server_test

import (
	"context"
	"testing"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/encoding/protowire"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
	"github.com/maqaf/maqaf/server"
)

func connect(t testing.TB, config server.Config) *grpc.ClientConn {
	t.Helper()
	conn, end, err := server.Local(config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(end)
	return conn
}

const textService = "/maqaf.v1.TextService/"

// call sends bytes to a unary method and returns the error.
func call(conn *grpc.ClientConn, method string, request []byte) error {
	var response []byte
	return conn.Invoke(context.Background(), textService+method, &request, &response, grpc.ForceCodecV2(server.AsBytes{}))
}

// describe returns code, reason and field of an error, as "InvalidArgument FIELD_REQUIRED document".
func describe(err error) string {
	s := status.Convert(err)
	out := s.Code().String()
	for _, d := range s.Details() {
		switch d := d.(type) {
		case *errdetails.ErrorInfo:
			out += " " + d.GetReason()
		case *errdetails.BadRequest:
			out += " " + d.GetFieldViolations()[0].GetField()
		}
	}
	return out
}

func marshal(t testing.TB, m proto.Message) []byte {
	t.Helper()
	data, err := proto.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestBadInput(t *testing.T) {
	conn := connect(t, server.Config{})
	c := client.New(conn)
	analyze := func(d *maqafv1.Document, o *maqafv1.AnalyzeOptions) proto.Message {
		return &maqafv1.AnalyzeTextRequest{Document: d, Options: o}
	}
	doc := client.Text("x")
	dates := func(o *maqafv1.DateOptions) *maqafv1.AnalyzeOptions { return &maqafv1.AnalyzeOptions{Dates: o} }
	items := func(n int, d *maqafv1.Document) proto.Message {
		r := &maqafv1.BatchAnalyzeTextRequest{}
		for range n {
			r.Items = append(r.Items, &maqafv1.AnalyzeItem{Document: d})
		}
		return r
	}
	for _, row := range []struct {
		method  string
		request proto.Message
		want    string
	}{
		{"AnalyzeText", &maqafv1.AnalyzeTextRequest{}, "InvalidArgument FIELD_REQUIRED document"},
		{"AnalyzeText", analyze(&maqafv1.Document{}, nil), "InvalidArgument FIELD_REQUIRED document.content"},
		{"NormalizeText", &maqafv1.NormalizeTextRequest{}, "InvalidArgument FIELD_REQUIRED document"},
		{"ExtractDates", &maqafv1.ExtractDatesRequest{}, "InvalidArgument FIELD_REQUIRED document"},
		{"BatchAnalyzeText", &maqafv1.BatchAnalyzeTextRequest{}, "InvalidArgument FIELD_REQUIRED items"},
		{"BatchAnalyzeText", items(101, doc), "InvalidArgument BATCH_TOO_LARGE items"},
		{"AnalyzeText", analyze(client.Text(text(1<<20+1)), nil), "InvalidArgument TEXT_TOO_LARGE document.text"},
		{"AnalyzeText", analyze(client.Text(text(5<<20)), nil), "InvalidArgument TEXT_TOO_LARGE document.text"},
		{"BatchAnalyzeText", items(5, client.Text(text(900_000))), "InvalidArgument BATCH_TOO_LARGE items"},
		{"AnalyzeText", analyze(client.Bytes([]byte(text(1<<20+1)), "utf-8"), nil), "InvalidArgument TEXT_TOO_LARGE document.encoded_text"},
		{"AnalyzeText", analyze(client.Bytes([]byte("x"), "klingon"), nil), "InvalidArgument CHARSET_UNKNOWN document.encoded_text.charset"},
		{"AnalyzeText", analyze(doc, dates(&maqafv1.DateOptions{TimeZone: "Asia/Atlantis"})), "InvalidArgument TIME_ZONE_UNKNOWN options.dates.time_zone"},
		{"AnalyzeText", analyze(doc, dates(&maqafv1.DateOptions{Reference: "02.02.12"})), "InvalidArgument FIELD_INVALID options.dates.reference"},
		{"AnalyzeText", analyze(doc, dates(&maqafv1.DateOptions{Reference: "2012-02-30"})), "InvalidArgument FIELD_INVALID options.dates.reference"},
		{"AnalyzeText", analyze(doc, dates(&maqafv1.DateOptions{TwoDigitYearStart: -1})), "InvalidArgument FIELD_INVALID options.dates.two_digit_year_start"},
		{"AnalyzeText", analyze(doc, &maqafv1.AnalyzeOptions{Ruleset: "1999-01.1"}), "InvalidArgument RULESET_UNKNOWN options.ruleset"},
		{"AnalyzeText", analyze(doc, &maqafv1.AnalyzeOptions{MinConfidence: 1.5}), "InvalidArgument FIELD_INVALID options.min_confidence"},
		{"AnalyzeText", analyze(doc, &maqafv1.AnalyzeOptions{OffsetUnit: 9}), "InvalidArgument FIELD_INVALID options.offset_unit"},
		{"AnalyzeText", analyze(doc, &maqafv1.AnalyzeOptions{Annotations: []maqafv1.Annotation{99}}), "InvalidArgument FIELD_INVALID options.annotations"},
		{"AnalyzeText", analyze(doc, &maqafv1.AnalyzeOptions{Annotations: []maqafv1.Annotation{0}}), "InvalidArgument FIELD_INVALID options.annotations"},
		{"AnalyzeText", analyze(doc, &maqafv1.AnalyzeOptions{SegmentKinds: []maqafv1.SegmentKind{99}}), "InvalidArgument FIELD_INVALID options.segment_kinds"},
		{"AnalyzeText", analyze(&maqafv1.Document{LanguageCode: "not a tag", Content: doc.Content}, nil), "InvalidArgument FIELD_INVALID document.language_code"},
		{"AnalyzeText", analyze(&maqafv1.Document{Uri: text(2049), Content: doc.Content}, nil), "InvalidArgument FIELD_INVALID document.uri"},
		{"NormalizeText", &maqafv1.NormalizeTextRequest{Document: doc, Options: &maqafv1.NormalizeOptions{Steps: []maqafv1.NormalizeStep{99}}}, "InvalidArgument FIELD_INVALID options.steps"},
		{"NormalizeText", &maqafv1.NormalizeTextRequest{Document: doc, Ruleset: "x"}, "InvalidArgument RULESET_UNKNOWN ruleset"},
		{"NormalizeText", &maqafv1.NormalizeTextRequest{Document: doc, Dates: &maqafv1.DateOptions{Reference: "x"}}, "InvalidArgument FIELD_INVALID dates.reference"},
		{"ExtractDates", &maqafv1.ExtractDatesRequest{Document: doc, Options: &maqafv1.DateOptions{TimeZone: "../etc/passwd"}}, "InvalidArgument TIME_ZONE_UNKNOWN options.time_zone"},
		{"ExtractDates", &maqafv1.ExtractDatesRequest{Document: doc, MinConfidence: -1}, "InvalidArgument FIELD_INVALID min_confidence"},
	} {
		t.Run(row.want, func(t *testing.T) {
			if got := describe(call(conn, row.method, marshal(t, row.request))); got != row.want {
				t.Errorf("%s answered %s, want %s", row.method, got, row.want)
			}
			if _, err := c.AnalyzeText(context.Background(), &maqafv1.AnalyzeTextRequest{Document: doc}); err != nil {
				t.Errorf("the next good call: %v", err)
			}
		})
	}
}

// text returns n bytes of text.
func text(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = "word "[i%5]
	}
	return string(b)
}

// TestBadUTF8 sends a bad byte in each string of each request, wherever it stands.
func TestBadUTF8(t *testing.T) {
	conn := connect(t, server.Config{})
	content := marshal(t, client.Text("x"))
	for method, request := range map[string]proto.Message{
		"AnalyzeText": &maqafv1.AnalyzeTextRequest{}, "NormalizeText": &maqafv1.NormalizeTextRequest{},
		"ExtractDates": &maqafv1.ExtractDatesRequest{},
	} {
		strings := 0
		eachString(request.ProtoReflect().Descriptor(), nil, func(path []protoreflect.FieldDescriptor) {
			strings++
			name := ""
			for _, f := range path {
				name += "." + string(f.Name())
			}
			want := "InvalidArgument FIELD_INVALID " + name[1:]
			if name == ".document.text" {
				want = "InvalidArgument TEXT_NOT_UTF8 document.text"
			}
			// The document first, so that every request has one; fields sent twice are merged.
			message := protowire.AppendBytes(protowire.AppendTag(nil, 1, protowire.BytesType), content)
			message = append(message, nested(path, []byte("ab\xff"))...)
			err := call(conn, method, message)
			if got := describe(err); got != want {
				t.Errorf("%s with a bad %s answered %s, want %s", method, name[1:], got, want)
			}
			if reason, facts := client.Reason(err); reason == maqafv1.ErrorReason_ERROR_REASON_TEXT_NOT_UTF8 && facts["byteOffset"] != "2" {
				t.Errorf("byteOffset is %q, want 2", facts["byteOffset"])
			}
		})
		if strings < 6 {
			t.Errorf("%s: only %d strings were tried", method, strings)
		}
	}
}

// eachString calls f with the path of each string field below d.
func eachString(d protoreflect.MessageDescriptor, path []protoreflect.FieldDescriptor, f func([]protoreflect.FieldDescriptor)) {
	for i := range d.Fields().Len() {
		field := d.Fields().Get(i)
		here := append(path[:len(path):len(path)], field)
		switch field.Kind() {
		case protoreflect.StringKind:
			f(here)
		case protoreflect.MessageKind:
			eachString(field.Message(), here, f)
		}
	}
}

// nested returns the bytes of a message in which the field at path holds value.
func nested(path []protoreflect.FieldDescriptor, value []byte) []byte {
	for i := len(path) - 1; i >= 0; i-- {
		value = protowire.AppendBytes(protowire.AppendTag(nil, path[i].Number(), protowire.BytesType), value)
	}
	return value
}

func TestBatch(t *testing.T) {
	conn := connect(t, server.Config{})
	good := &maqafv1.AnalyzeItem{ItemId: "good", Document: client.Text("a\nb")}
	items := []*maqafv1.AnalyzeItem{
		good,
		{ItemId: "empty"},
		{ItemId: text(257), Document: client.Text("x")},
		{ItemId: "zone", Document: client.Text("x"), Options: &maqafv1.AnalyzeOptions{Dates: &maqafv1.DateOptions{TimeZone: "X/Y"}}},
		good,
	}
	request := marshal(t, &maqafv1.BatchAnalyzeTextRequest{Items: items})
	bad := protowire.AppendBytes(nil, nested(path(t, &maqafv1.AnalyzeItem{}, "document", "text"), []byte("\xff")))
	request = append(protowire.AppendTag(request, 1, protowire.BytesType), bad...)
	var answer []byte
	if err := conn.Invoke(context.Background(), textService+"BatchAnalyzeText", &request, &answer, grpc.ForceCodecV2(server.AsBytes{})); err != nil {
		t.Fatal(err)
	}
	var response maqafv1.BatchAnalyzeTextResponse
	if err := proto.Unmarshal(answer, &response); err != nil {
		t.Fatal(err)
	}
	want := []string{
		"OK", "InvalidArgument FIELD_REQUIRED document", "InvalidArgument FIELD_INVALID item_id",
		"InvalidArgument TIME_ZONE_UNKNOWN options.dates.time_zone", "OK", "InvalidArgument TEXT_NOT_UTF8 document.text",
	}
	if len(response.Results) != len(want) {
		t.Fatalf("%d results, want %d", len(response.Results), len(want))
	}
	for i, r := range response.Results {
		if got := describe(status.FromProto(r.GetError()).Err()); got != want[i] || int(r.Index) != i || (r.GetError() == nil) != (r.GetAnalysis() != nil) {
			t.Errorf("result %d (index %d) is %s, want %s", i, r.Index, got, want[i])
		}
	}
	if response.Results[0].ItemId != "good" || response.Results[3].ItemId != "zone" {
		t.Error("item ids do not come back")
	}
}

// path returns the field descriptors of a path below m.
func path(t *testing.T, m proto.Message, names ...protoreflect.Name) []protoreflect.FieldDescriptor {
	t.Helper()
	d := m.ProtoReflect().Descriptor()
	var list []protoreflect.FieldDescriptor
	for _, name := range names {
		field := d.Fields().ByName(name)
		if field == nil {
			t.Fatalf("no field %s", name)
		}
		list = append(list, field)
		d = field.Message()
	}
	return list
}
