package server

import (
	"context"
	"net"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/test/bufconn"
)

// Local starts a server in this process and returns a connection to it that uses no network, and a function that ends
// both. What it answers is what any server of this build with the same config answers.
func Local(config Config) (*grpc.ClientConn, func(), error) {
	s, err := New(config, nil)
	if err != nil {
		return nil, nil, err
	}
	const window = 1 << 20 // bytes that the connection holds
	listener := bufconn.Listen(window)
	go s.Serve(listener)
	conn, err := grpc.NewClient("passthrough:///local",
		grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) { return listener.DialContext(ctx) }),
		grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithDefaultCallOptions(
			grpc.MaxCallRecvMsgSize(s.config.maxSendBytes()),
			grpc.MaxCallSendMsgSize(recvHeadroom*s.config.MaxMessageBytes),
		),
	)
	if err != nil {
		s.Close()
		return nil, nil, err
	}
	return conn, func() { conn.Close(); s.Close() }, nil
}
