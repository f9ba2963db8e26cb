// Command bare is gRPC with its health service and nothing else: what start-up, memory and size of a Go server cost
// before it does anything. make bench compares with it.
package main

import (
	"log/slog"
	"net"
	"os"

	"google.golang.org/grpc"
	"google.golang.org/grpc/health"
	healthv1 "google.golang.org/grpc/health/grpc_health_v1"
)

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		slog.Error(err.Error())
		os.Exit(1)
	}
	s := grpc.NewServer()
	healthv1.RegisterHealthServer(s, health.NewServer())
	slog.New(slog.NewTextHandler(os.Stderr, nil)).Info("serving", "addr", listener.Addr().String())
	if err := s.Serve(listener); err != nil {
		slog.Error(err.Error())
		os.Exit(1)
	}
}
