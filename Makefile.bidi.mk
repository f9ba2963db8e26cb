# Targets of package bidi, for the main Makefile to include.

.PHONY: bench-bidi bidi-peers bidi-peers-install bidi-random bidi-unicode bidi-fuzz

bidi-peers-install: ## install what bench-bidi and bidi-peers need
	apt-get update && apt-get install -y libicu-dev libfribidi-dev pkg-config gcc valgrind

# Speed and instructions of package bidi, ICU, FriBidi and x/text. BENCH_BIDI=-mine
# leaves the others out; BENCH_BIDI='-only hebrew' picks texts.
bench-bidi: bidi-peers-install ## speed and instructions of bidi beside ICU, FriBidi and x/text
	go build -o bin/bench-bidi ./bench/bidi
	bin/bench-bidi $(BENCH_BIDI)

bidi-peers: bidi-peers-install ## random texts through ICU and FriBidi, each disagreement explained
	go run ./bidi/internal/peers

bidi-random: ## a million random texts against the reference implementation
	go test ./bidi -run 'TestRandom' -count 1 -timeout 30m -args -bidi.random=1000000 -bidi.seed=$(or $(SEED),9)

bidi-fuzz: ## fuzz package bidi for BIDI_FUZZTIME (60s)
	go test ./bidi -run '^$$' -fuzz FuzzParagraph -fuzztime $(BIDI_FUZZTIME)
	go test ./bidi -run '^$$' -fuzz FuzzControls -fuzztime $(BIDI_FUZZTIME)

UNICODE ?= 17.0.0
BIDI_FUZZTIME ?= 60s
bidi-unicode: ## move to another version of Unicode: make bidi-unicode UNICODE=18.0.0
	tmp=$$(mktemp -d) && trap 'rm -rf "$$tmp"' EXIT && \
	npm install --silent --no-audit --no-fund --prefix "$$tmp" @unicode/unicode-$(UNICODE) && \
	cd bidi && go run ./internal/ucdgen -import "$$tmp/node_modules/@unicode/unicode-$(UNICODE)"
