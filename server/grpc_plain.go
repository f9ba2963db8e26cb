//go:build !xds

package server

import "google.golang.org/grpc"

// hasXDS tells whether this build knows xDS.
const hasXDS = false

func newGRPC(_ Config, options []grpc.ServerOption) (grpcServer, error) {
	return grpc.NewServer(options...), nil
}
