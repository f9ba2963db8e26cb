#!/bin/sh
# Builds the example and runs it against the real server, BINARY: every segment of the seed page, cut out by Java's own
# string offsets, is what the command line finds, and a refusal gives its reason.
set -eu
binary=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
scratch=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$scratch"' EXIT
classes=$("$here/build.sh" "$scratch/build")

"$binary" serve --addr=localhost:0 2>"$scratch/log" &
server=$!
for _ in $(seq 100); do
  addr=$(sed -n 's/.*msg=serving addr=\([^ ]*\).*/\1/p' "$scratch/log")
  [ -z "$addr" ] || break
  sleep 0.1
done
analyze() { java -cp "$classes" Analyze "$addr" "$@"; }

cd "$here"
analyze "$root/testdata/seed.txt" Asia/Jerusalem > "$scratch/java"
"$binary" analyze --format=json --offsets=utf16 --zone=Asia/Jerusalem "$root/testdata/seed.txt" | python3 -c '
import json, sys
analysis = json.load(sys.stdin)
for s in analysis["segments"]:
    people = s.get("credit", {}).get("creditors") or s.get("byline", {}).get("authors") or []
    print(s["kind"], s["languageCode"], ", ".join(p["name"] for p in people), s["text"].replace("\n", " "), sep="\t")
print("published", analysis["summary"]["publishedValue"], sep="\t")' > "$scratch/command"
diff "$scratch/command" "$scratch/java"
[ "$(wc -l < "$scratch/java")" -ge 30 ]

refused=$(analyze "$root/testdata/seed.txt" Mars/Base) && { echo "an unknown zone was taken"; exit 1; }
[ "$refused" = "$(printf 'refused\tINVALID_ARGUMENT\tTIME_ZONE_UNKNOWN')" ] || { echo "refused as: $refused"; exit 1; }
echo "the Java example gives what maqaf analyze gives: $(wc -l < "$scratch/java") lines"
