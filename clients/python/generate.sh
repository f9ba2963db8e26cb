#!/bin/sh
# Writes the stubs of the contract into FOLDER (default: src/maqaf) with protoc and grpc_python_plugin, of Debian's
# protobuf-compiler and protobuf-compiler-grpc: what protoc 21 makes runs under every later protobuf runtime.
set -eu
cd "$(dirname "$0")"
out=${1:-src/maqaf}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
protoc -I ../../proto -I ../../third_party/googleapis --python_out="$scratch" --pyi_out="$scratch" \
  --plugin=protoc-gen-grpc_python="$(command -v grpc_python_plugin)" --grpc_python_out="$scratch" \
  ../../proto/maqaf/v1/*.proto
protoc -I ../../third_party/googleapis --python_out="$scratch" --pyi_out="$scratch" google/rpc/status.proto google/rpc/error_details.proto
mkdir -p "$out/v1" "$out/_rpc/vendored"
# google.rpc comes from googleapis-common-protos where that is installed, else from a copy: maqaf/_rpc chooses.
sed -i 's/^from google\.rpc import status_pb2/from maqaf._rpc import status_pb2/' "$scratch"/maqaf/v1/*.py "$scratch"/maqaf/v1/*.pyi
for stub in "$scratch"/maqaf/v1/*_pb2_grpc.py; do # plugins write one even for files without a service
  grep -q '^class .*Stub' "$stub" || rm "$stub"
done
cp "$scratch"/maqaf/v1/* "$out/v1/"
cp "$scratch"/google/rpc/*_pb2.py "$scratch"/google/rpc/*_pb2.pyi "$out/_rpc/vendored/"
: > "$out/v1/__init__.py"
: > "$out/_rpc/vendored/__init__.py"
