#!/usr/bin/env bash
# Makes the release for one platform twice, in two folders of different names and at different times, and compares.
# With FULL=1 the second build has an empty cache, so that nothing of the first can stand in for it.
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
tools/release.sh "$scratch/first" linux/amd64 >/dev/null
mkdir -p "$scratch/somewhere/else"
git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents -t "$scratch/somewhere/else" 2>/dev/null || true
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
[ -z "${FULL:-}" ] || export GOCACHE="$scratch/cache"
"$scratch/somewhere/else/tools/release.sh" "$scratch/second" linux/amd64 >/dev/null
diff "$scratch/first/SHA256SUMS" "$scratch/second/SHA256SUMS" || { echo "the release is not reproducible"; exit 1; }

# The archive holds what it should, and the binary says which version it is.
tar -C "$scratch" -xzf "$scratch/first/maqaf_${VERSION}_linux_amd64.tar.gz"
said=$("$scratch/maqaf_${VERSION}_linux_amd64/maqaf" --version)
[ "$said" = "maqaf version $VERSION" ] || { echo "the binary says: $said"; exit 1; }
"$scratch/maqaf_${VERSION}_linux_amd64/maqaf" info | grep -qF "$COMMIT" || { echo "the binary does not know its commit"; exit 1; }
for file in LICENSE THIRD_PARTY_LICENSES README.md man/maqaf.1; do
  [ -s "$scratch/maqaf_${VERSION}_linux_amd64/$file" ] || { echo "the archive lacks $file"; exit 1; }
done
(cd "$scratch/first" && sha256sum --quiet -c SHA256SUMS)
grep maqaf_ "$scratch/first/SHA256SUMS"
