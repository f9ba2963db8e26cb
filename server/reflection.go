package server

import (
	_ "embed"
	"fmt"

	"google.golang.org/grpc/reflection"
	reflectionv1 "google.golang.org/grpc/reflection/grpc_reflection_v1"
	reflectionv1alpha "google.golang.org/grpc/reflection/grpc_reflection_v1alpha"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protodesc"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"
	"google.golang.org/protobuf/types/descriptorpb"
)

// contract is the compiled contract with its comments, which the generated Go code drops. `make gen` writes it.
//
//go:embed contract.binpb
var contract []byte

// registerReflection serves the contract, comments included, so that `grpcurl describe` is its manual. It serves
// google/rpc too: with it grpcurl prints the details of errors.
func registerReflection(server grpcServer) error {
	var set descriptorpb.FileDescriptorSet
	if err := proto.Unmarshal(contract, &set); err != nil {
		return fmt.Errorf("the embedded contract: %w", err)
	}
	files, err := protodesc.NewFiles(&set)
	if err != nil {
		return fmt.Errorf("the embedded contract: %w", err)
	}
	options := reflection.ServerOptions{Services: server, DescriptorResolver: preferred{files}}
	reflectionv1.RegisterServerReflectionServer(server, reflection.NewServerV1(options))
	reflectionv1alpha.RegisterServerReflectionServer(server, reflection.NewServer(options))
	return nil
}

// preferred looks in files first, then among everything that is linked in (health, reflection itself).
type preferred struct{ files *protoregistry.Files }

func (p preferred) FindFileByPath(path string) (protoreflect.FileDescriptor, error) {
	if file, err := p.files.FindFileByPath(path); err == nil {
		return file, nil
	}
	return protoregistry.GlobalFiles.FindFileByPath(path)
}

func (p preferred) FindDescriptorByName(name protoreflect.FullName) (protoreflect.Descriptor, error) {
	if d, err := p.files.FindDescriptorByName(name); err == nil {
		return d, nil
	}
	return protoregistry.GlobalFiles.FindDescriptorByName(name)
}
