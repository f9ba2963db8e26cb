# Targets of package bidi, for the main Makefile to include.

.PHONY: bench-bidi bidi-peers bidi-peers-install bidi-random bidi-unicode bidi-fuzz

# What bench-bidi and bidi-peers need beside Go.
bidi-peers-install:
	apt-get update && apt-get install -y libicu-dev libfribidi-dev pkg-config gcc valgrind

# Speed and instructions of package bidi, ICU, FriBidi and x/text. BENCH_BIDI=-mine
# leaves the others out; BENCH_BIDI='-only hebrew' picks texts.
bench-bidi: bidi-peers-install
	go build -o bin/bench-bidi ./bench/bidi
	bin/bench-bidi $(BENCH_BIDI)

# Random texts through ICU and FriBidi; each disagreement is explained.
bidi-peers: bidi-peers-install
	go run ./bidi/internal/peers

# A million random texts against the reference implementation.
bidi-random:
	go test ./bidi -run 'TestRandom' -count 1 -timeout 30m -args -bidi.random=1000000 -bidi.seed=$(or $(SEED),9)

bidi-fuzz:
	go test ./bidi -run '^$$' -fuzz FuzzParagraph -fuzztime $(or $(FUZZTIME),60s)
	go test ./bidi -run '^$$' -fuzz FuzzControls -fuzztime $(or $(FUZZTIME),60s)

# Move to another version of Unicode: make bidi-unicode UNICODE=18.0.0
UNICODE ?= 17.0.0
bidi-unicode:
	tmp=$$(mktemp -d) && trap 'rm -rf "$$tmp"' EXIT && \
	npm install --silent --no-audit --no-fund --prefix "$$tmp" @unicode/unicode-$(UNICODE) && \
	cd bidi && go run ./internal/ucdgen -import "$$tmp/node_modules/@unicode/unicode-$(UNICODE)"
