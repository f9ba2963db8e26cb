#!/bin/sh
# Compiles the stubs of the contract and the example into FOLDER (default: build) with what Debian has; prints the class
# path. Projects with Maven or Gradle give the same .proto files to their protobuf plugin.
set -eu
cd "$(dirname "$0")"
out=${1:-build}
mkdir -p "$out/src" "$out/classes"
# google.rpc comes from Debian's libgoogle-common-protos where a system has it; else, as here, from the vendored files.
protoc -I ../../proto -I ../../third_party/googleapis --java_out="$out/src" \
  --plugin=protoc-gen-grpc-java="$(command -v grpc_java_plugin)" --grpc-java_out="$out/src" \
  ../../proto/maqaf/v1/*.proto google/rpc/status.proto google/rpc/code.proto google/rpc/error_details.proto
path="$out/classes"
for name in grpc-api grpc-context grpc-core grpc-netty grpc-protobuf grpc-protobuf-lite grpc-stub protobuf guava failureaccess \
  gson perfmark-api geronimo-annotation-1.3-spec netty-buffer netty-codec netty-codec-http netty-codec-http2 netty-codec-socks \
  netty-common netty-handler netty-handler-proxy netty-resolver netty-transport netty-transport-native-unix-common; do
  jar=/usr/share/java/$name.jar
  [ ! -e "$jar" ] || path="$path:$jar"
done
find "$out/src" example -name '*.java' > "$out/files"
javac -nowarn -encoding UTF-8 -cp "$path" -d "$out/classes" @"$out/files" 2>"$out/javac.log" || { cat "$out/javac.log" >&2; exit 1; }
echo "$path"
