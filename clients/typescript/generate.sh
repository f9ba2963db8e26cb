#!/bin/sh
# Writes the TypeScript of the contract into FOLDER/src/gen (default: here).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=$(cd "${1:-$here}" && pwd)
cd "$here/../.."
PATH="$here/node_modules/.bin:$PATH" buf generate --template clients/typescript/buf.gen.yaml -o "$out"
