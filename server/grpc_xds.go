//go:build xds

package server

import (
	"google.golang.org/grpc"
	"google.golang.org/grpc/xds" // registers xds:/// for clients too
)

// hasXDS tells whether this build knows xDS.
const hasXDS = true

func newGRPC(c Config, options []grpc.ServerOption) (grpcServer, error) {
	if c.XDS {
		return xds.NewGRPCServer(options...)
	}
	return grpc.NewServer(options...), nil
}
