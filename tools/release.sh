#!/usr/bin/env bash
# Builds the archives of a release: tools/release.sh FOLDER OS/ARCH...
# The same commit, Go and tar give the same bytes: no path, no time but the commit's, no order of a file system.
set -euo pipefail
out=$1
shift
cd "$(dirname "$0")/.."
rm -rf "$out"
mkdir -p "$out"
out=$(cd "$out" && pwd)
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)} TZ=UTC LC_ALL=C
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT

pack() { # pack NAME: the folder NAME of the stage as an archive
  case $1 in
  *windows*) (cd "$stage" && python3 "$OLDPWD/tools/zip.py" "$out/$1.zip" "$1") ;;
  *) tar -C "$stage" --format=ustar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
    --mode=u=rwX,go=rX -cf - "$1" | gzip -9n >"$out/$1.tar.gz" ;;
  esac
}

for platform in "$@"; do
  GOOS=${platform%/*} GOARCH=${platform#*/}
  name=maqaf_${VERSION}_${GOOS}_${GOARCH}
  binary=$stage/$name/maqaf
  [ "$GOOS" != windows ] || binary=$binary.exe
  mkdir -p "$stage/$name"
  echo "building $name"
  env GOOS="$GOOS" GOARCH="$GOARCH" GOAMD64=v1 GOARM64=v8.0 CGO_ENABLED=0 GOFLAGS= go build -trimpath -buildvcs=false \
    -ldflags "-s -w -buildid= -X main.version=$VERSION -X main.revision=$COMMIT" -o "$binary" ./cmd/maqaf
  cp README.md CHANGELOG.md LICENSE THIRD_PARTY_LICENSES "$stage/$name"
  cp -r docs/man "$stage/$name/man"
  go -C tools run ./inventory sbom "$binary" >"$out/$name.cdx.json"
  pack "$name"
done

# The contract, for those who generate stubs or call with grpcurl -protoset.
name=maqaf_${VERSION}_contract
mkdir -p "$stage/$name"
cp -r third_party/googleapis/. "$stage/$name"
(cd proto && find maqaf -name '*.proto' -exec cp --parents {} "$stage/$name" \;)
cp server/contract.binpb "$stage/$name/maqaf.binpb"
cp web/openapi.yaml "$stage/$name"
pack "$name"

(cd "$out" && sha256sum -- * >SHA256SUMS && cat SHA256SUMS)
