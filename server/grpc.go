package server

import (
	"net"

	"google.golang.org/grpc"
	"google.golang.org/grpc/reflection"
)

// grpcServer is what Server needs of gRPC: *grpc.Server, or the server of the xds package, which a control plane tells
// when to serve and with which limits.
type grpcServer interface {
	grpc.ServiceRegistrar
	reflection.ServiceInfoProvider
	Serve(net.Listener) error
	Stop()
	GracefulStop()
}
