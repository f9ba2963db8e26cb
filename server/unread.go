package server

import (
	"context"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/mem"
	"google.golang.org/grpc/status"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// unread is the request of a unary call that has not been admitted yet: the bytes as they came. To copy them into a message
// would be most of what a refusal costs, and refusals are many while there is work enough.
type unread struct {
	receive func(any) error // takes the bytes from the connection
	data    mem.BufferSlice
	size    int
}

// keep takes a hold of the bytes; free lets go of them.
func (u *unread) keep(data mem.BufferSlice) {
	u.free()
	data.Ref()
	u.data, u.size = data, data.Len()
}

func (u *unread) free() {
	u.data.Free()
	u.data = nil
}

// SizeVT returns the bytes of the request on the wire.
func (u *unread) SizeVT() int { return u.size }

// decode reads the request, which is done once.
func (u *unread) decode(request any) error {
	defer u.free()
	if err := unmarshal(u.data, request.(message)); err != nil {
		return status.Errorf(codes.Internal, "the request is no protobuf message of its method: %v", err)
	}
	return nil
}

// textServiceDesc describes TextService with methods whose requests come to the interceptors unread.
func textServiceDesc() *grpc.ServiceDesc {
	desc := maqafv1.TextService_ServiceDesc
	desc.Methods = nil
	for _, method := range maqafv1.TextService_ServiceDesc.Methods {
		method.Handler = unreadHandler("/"+desc.ServiceName+"/"+method.MethodName, method.Handler)
		desc.Methods = append(desc.Methods, method)
	}
	return &desc
}

// unreadHandler has interceptors see an *unread. What they pass on is decoded for the generated handler.
func unreadHandler(full string, generated grpc.MethodHandler) grpc.MethodHandler {
	return func(service any, ctx context.Context, receive func(any) error, interceptors grpc.UnaryServerInterceptor) (any, error) {
		request := &unread{receive: receive}
		defer request.free()
		info := &grpc.UnaryServerInfo{Server: service, FullMethod: full}
		return interceptors(ctx, request, info, func(ctx context.Context, _ any) (any, error) {
			return generated(service, ctx, request.decode, nil) // its messages are generated code, too
		})
	}
}
