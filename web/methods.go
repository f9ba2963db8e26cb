package web

import (
	"context"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strings"
	"time"

	"connectrpc.com/connect"
	"connectrpc.com/vanguard"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// services are the ones that can be called here.
var services = []string{maqafv1.TextService_ServiceDesc.ServiceName, maqafv1.InfoService_ServiceDesc.ServiceName}

// jsonHeadroom is how many times a message its JSON may be: a letter of two bytes may be spelled \u05d0.
const jsonHeadroom = 3

// newMethods turns Connect (JSON or binary, GET too), gRPC-Web and gRPC into calls of server.
func newMethods(server Calls) (http.Handler, error) {
	var list []*vanguard.Service
	calls := unblocked(server.Calls())
	for _, name := range services {
		list = append(list, vanguard.NewService(name, calls,
			vanguard.WithTargetProtocols(vanguard.ProtocolGRPC), vanguard.WithTargetCodecs(vanguard.CodecProto),
			vanguard.WithNoTargetCompression(), vanguard.WithMaxMessageBufferBytes(uint32(jsonHeadroom*server.MaxReceiveBytes()))))
	}
	transcoder, err := vanguard.NewTranscoder(list, vanguard.WithCodec(newJSON))
	if err != nil {
		return nil, fmt.Errorf("the transports of the web port: %w", err)
	}
	decompressing := make(places, mostCompressed)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if isGRPC(r) { // needs no other form, and its messages are decompressed under the bounds of the gRPC port
			calls.ServeHTTP(w, r)
			return
		}
		if isCompressed(r) {
			if !decompressing.enter(r.Context()) {
				w.Header().Set("Retry-After", "1")
				http.Error(w, "too many compressed requests at a time; send it plain, or by gRPC", http.StatusServiceUnavailable)
				return
			}
			defer decompressing.leave()
		}
		control := http.NewResponseController(w)
		if r.Method == http.MethodPost && isUnary(r) {
			// Streams have a time of their own in the server; a message that stands alone must arrive by then.
			_ = control.SetReadDeadline(time.Now().Add(server.CallTimeout()))
			acceptEmpty(r)
		} else if r.ProtoMajor >= 2 {
			stop := func() { _ = control.SetReadDeadline(time.Now()) }
			r = r.WithContext(context.WithValue(r.Context(), stopKey{}, stop))
		}
		transcoder.ServeHTTP(w, r)
	}), nil
}

const (
	// mostCompressed is how many compressed requests are held at a time: each may be thousands of times as long as it came.
	mostCompressed = 4
	// compressedWait is how long one waits for its place.
	compressedWait = time.Second
)

// places are what requests of one sort share.
type places chan struct{}

// enter takes a place, and tells whether one became free in time.
func (p places) enter(ctx context.Context) bool {
	ctx, cancel := context.WithTimeout(ctx, compressedWait)
	defer cancel()
	select {
	case p <- struct{}{}:
		return true
	case <-ctx.Done():
		return false
	}
}

func (p places) leave() { <-p }

// isGRPC tells whether r is a call in gRPC's own form.
func isGRPC(r *http.Request) bool {
	kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	return r.ProtoMajor >= 2 && (kind == "application/grpc" || kind == "application/grpc+proto")
}

// isCompressed tells whether what r brings is compressed, in any of the forms.
func isCompressed(r *http.Request) bool {
	for _, name := range []string{"Content-Encoding", "Connect-Content-Encoding", "Grpc-Encoding"} {
		if how := r.Header.Get(name); how != "" && how != "identity" {
			return true
		}
	}
	return r.Method == http.MethodGet && r.URL.Query().Has("compression")
}

// stopKey finds the function that ends reading a request's body.
type stopKey struct{}

// unblocked lets a stream end while its caller is silent: gRPC closes the body and waits for its reader, but the
// transcoder's body cannot be closed while it is being read.
func unblocked(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if stop, ok := r.Context().Value(stopKey{}).(func()); ok {
			r.Body = stoppedBody{r.Body, stop}
		}
		next.ServeHTTP(w, r)
	})
}

type stoppedBody struct {
	io.ReadCloser
	stop func()
}

func (b stoppedBody) Close() error {
	b.stop()
	return b.ReadCloser.Close()
}

// acceptEmpty takes an empty body for an empty message, which the transcoder takes for none.
func acceptEmpty(r *http.Request) {
	if r.ContentLength != 0 {
		return
	}
	r.ContentLength = -1
	if r.Header.Get("Content-Type") == "application/json" {
		r.Body = io.NopCloser(strings.NewReader("{}"))
	}
}

// isUnary tells whether r is a call in Connect's form for one message, and marks it as such: plain `curl --json` does
// not send Connect's header, without which it would be taken for something else.
func isUnary(r *http.Request) bool {
	kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if kind != "application/json" && kind != "application/proto" {
		return false
	}
	if strings.HasPrefix(kind, "application/json") {
		r.Header.Set("Content-Type", "application/json") // a charset would be taken for another form
	}
	if r.Header.Get("Connect-Protocol-Version") == "" {
		r.Header.Set("Connect-Protocol-Version", "1")
	}
	return true
}

// newJSON is proto-JSON as grpcurl has it. Names that the contract does not know are refused, not dropped: a segment kind
// that is misspelled would otherwise mean all kinds.
func newJSON(resolver vanguard.TypeResolver) vanguard.Codec {
	return strictJSON{&vanguard.JSONCodec{
		MarshalOptions:   protojson.MarshalOptions{Resolver: resolver},
		UnmarshalOptions: protojson.UnmarshalOptions{Resolver: resolver},
	}}
}

// strictJSON answers what is no message of the contract with INVALID_ARGUMENT and FIELD_INVALID.
type strictJSON struct{ *vanguard.JSONCodec }

// Unmarshal reads a message. Its error says where and what, without the caller's words.
func (c strictJSON) Unmarshal(data []byte, m proto.Message) error {
	err := c.JSONCodec.Unmarshal(data, m)
	if err == nil {
		return nil
	}
	problem, _, _ := strings.Cut(strings.TrimPrefix(strings.ReplaceAll(err.Error(), "\u00a0", " "), "proto: "), `"`)
	refused := connect.NewError(connect.CodeInvalidArgument,
		fmt.Errorf("the JSON is no %s: %s", m.ProtoReflect().Descriptor().Name(), strings.TrimRight(problem, " :")))
	reason := strings.TrimPrefix(maqafv1.ErrorReason_ERROR_REASON_FIELD_INVALID.String(), "ERROR_REASON_")
	if detail, err := connect.NewErrorDetail(&errdetails.ErrorInfo{Reason: reason, Domain: "maqaf"}); err == nil {
		refused.AddDetail(detail)
	}
	return refused
}
