package server_test

import (
	"context"
	"errors"
	"io"
	"net"
	"strings"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/metadata"
	reflectionv1 "google.golang.org/grpc/reflection/grpc_reflection_v1"
	"google.golang.org/grpc/status"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
	"github.com/maqaf/maqaf/server"
)

// listen starts a server on a free port of the loopback and returns its address.
func listen(t testing.TB, config server.Config) (addr string, s *server.Server) {
	t.Helper()
	s, err := server.New(config, nil)
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go func() { _ = s.Serve(listener) }()
	t.Cleanup(s.Close)
	return listener.Addr().String(), s
}

func dial(t testing.TB, addr string, options ...grpc.DialOption) *grpc.ClientConn {
	t.Helper()
	conn, err := grpc.NewClient(addr, append([]grpc.DialOption{grpc.WithTransportCredentials(insecure.NewCredentials())}, options...)...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	return conn
}

func TestValidateListsEveryFault(t *testing.T) {
	if err := (server.Config{}).Validate(); err != nil {
		t.Errorf("the zero Config: %v", err)
	}
	err := server.Config{
		MaxTextBytes: 17 << 20, MaxMessageBytes: 1, MaxBatchItems: -1, MaxStreamItemsInFlight: -1, MaxAnnotations: -1,
		MaxHeaderBytes: -1, MaxConnections: -1, MaxConnectionsPerAddress: -1, MaxStreams: -1, HandshakeTimeout: -1,
		ConnectionIdleTimeout: -1, KeepaliveTime: time.Millisecond, KeepaliveTimeout: -1, MinPingInterval: -1,
		CallTimeout: -1, DrainTimeout: 2 * time.Hour,
		MaxHeldBytes: -1, MaxWork: -1, MaxQueue: -1, MaxQueueWait: -1, QuotaBytesPerSecond: -1, StreamIdleTimeout: -1, SendTimeout: -1,
		ReloadInterval: -1, MaxLoginFailures: -1, TLSKey: "x", TLSClientCA: "x",
	}.Validate()
	var faults *server.ConfigError
	if !errors.As(err, &faults) || len(faults.Faults) != 27 {
		t.Errorf("27 faults gave %v", err)
	}
}

// TestConnectionLimit opens more connections than are allowed; a freed place can be taken again.
func TestConnectionLimit(t *testing.T) {
	for _, config := range []server.Config{{MaxConnections: 2}, {MaxConnectionsPerAddress: 2}} {
		addr, _ := listen(t, config)
		first, second := hold(t, addr), hold(t, addr)
		if first == nil || second == nil {
			t.Fatal("a connection within the limit was closed")
		}
		if hold(t, addr) != nil {
			t.Error("a connection beyond the limit lives")
		}
		_ = first.Close()
		deadline := time.Now().Add(20 * time.Second)
		for hold(t, addr) == nil {
			if time.Now().After(deadline) {
				t.Fatal("a freed place stays taken")
			}
			time.Sleep(10 * time.Millisecond)
		}
	}
}

// hold opens a connection and returns it once the server has said something, nil if the server closed it.
func hold(t *testing.T, addr string) net.Conn {
	t.Helper()
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	_, _ = io.WriteString(conn, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\x00\x00\x00\x04\x00\x00\x00\x00\x00")
	if _, err := conn.Read(make([]byte, 1)); err != nil {
		return nil
	}
	return conn
}

// TestHeaderLimit sends metadata beyond the limit; gRPC refuses it, and the next call is answered.
func TestHeaderLimit(t *testing.T) {
	addr, _ := listen(t, server.Config{})
	c := client.New(dial(t, addr))
	request := &maqafv1.AnalyzeTextRequest{Document: client.Text("x")}
	if _, err := c.AnalyzeText(context.Background(), request); err != nil {
		t.Fatal(err)
	}
	ctx := metadata.AppendToOutgoingContext(context.Background(), "x-large", strings.Repeat("x", 20<<10))
	if _, err := c.AnalyzeText(ctx, request); err == nil {
		t.Error("20 KiB of metadata were taken")
	}
	if _, err := c.AnalyzeText(context.Background(), request); err != nil {
		t.Errorf("the next call: %v", err)
	}
}

// TestMessageLimit sends a message of one byte too many, and one that just fits.
func TestMessageLimit(t *testing.T) {
	conn := connect(t, server.Config{MaxTextBytes: 1 << 10, MaxMessageBytes: 2 << 10})
	stub := maqafv1.NewTextServiceClient(conn)
	send := func(bytes int) codes.Code {
		request := &maqafv1.AnalyzeTextRequest{Document: client.Text("x")}
		for room := bytes - 5; room > 0; { // unknown fields, each of two bytes of head
			n := min(room-2, 100)
			request.ProtoReflect().SetUnknown(append(request.ProtoReflect().GetUnknown(), append([]byte{0x7a, byte(n)}, make([]byte, n)...)...))
			room -= n + 2
			if room < 3 {
				break
			}
		}
		_, err := stub.AnalyzeText(context.Background(), request, grpc.MaxCallSendMsgSize(1<<20))
		return status.Code(err)
	}
	if got := send(2 << 10); got != codes.OK {
		t.Errorf("a message within the limit: %v", got)
	}
	if got := send(3 << 10); got != codes.ResourceExhausted {
		t.Errorf("a message beyond the limit: %v", got)
	}
}

// TestSmallMessagesReflect asks a server with a small limit of messages for the contract, as grpcurl does before each call.
func TestSmallMessagesReflect(t *testing.T) {
	conn := connect(t, server.Config{MaxTextBytes: 1 << 10, MaxMessageBytes: 2 << 10})
	stream, err := reflectionv1.NewServerReflectionClient(conn).ServerReflectionInfo(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	_ = stream.Send(&reflectionv1.ServerReflectionRequest{
		MessageRequest: &reflectionv1.ServerReflectionRequest_FileContainingSymbol{FileContainingSymbol: "maqaf.v1.TextService"},
	})
	if answer, err := stream.Recv(); err != nil || len(answer.GetFileDescriptorResponse().GetFileDescriptorProto()) == 0 {
		t.Errorf("%v, %v", answer, err)
	}
}

func TestReflectionOff(t *testing.T) {
	for _, off := range []bool{false, true} {
		conn := connect(t, server.Config{NoReflection: off})
		stream, err := conn.NewStream(context.Background(), &grpc.StreamDesc{ClientStreams: true, ServerStreams: true},
			"/grpc.reflection.v1.ServerReflection/ServerReflectionInfo", grpc.ForceCodecV2(server.AsBytes{}))
		if err != nil {
			t.Fatal(err)
		}
		_ = stream.CloseSend()
		var answer []byte
		if got := status.Code(stream.RecvMsg(&answer)) == codes.Unimplemented; got != off {
			t.Errorf("off is %v, unimplemented %v", off, got)
		}
	}
}
