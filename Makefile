# maqaf: `make help` lists what can be made.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
export PATH := $(CURDIR)/bin:$(CURDIR)/node_modules/.bin:$(PATH)

VERSION ?= $(shell tools/version.sh)
COMMIT ?= $(shell git rev-parse HEAD 2>/dev/null)
ADDR ?= localhost:7788
# A count, not a time: when a time is up in the middle of an input, go test calls that a failure.
FUZZTIME ?= 2000x
LDFLAGS = -s -w -X main.version=$(VERSION) -X main.revision=$(COMMIT)

# Packages whose code runs concurrently.
RACE := ./server/... ./web ./client/... ./bidi/... ./internal/engine/...

.PHONY: help demo test build tools gen lint fresh breaking unit race xds fuzz gold unseen instructions dates release-contract clean

help: ## list the targets
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | sort | awk -F'\t' '{printf "  %-18s %s\n", $$1, $$2}'

demo: build ## start a server, have it analyse the seed page, stop it
	@bin/maqaf serve --addr=$(ADDR) & server=$$!; trap 'kill $$server; wait $$server' EXIT; \
	for i in $$(seq 100); do bin/maqaf info --addr=$(ADDR) >/dev/null 2>&1 && break; sleep 0.1; done; \
	bin/maqaf analyze --addr=$(ADDR) --zone=Asia/Jerusalem testdata/seed.txt

test: tools lint fresh web-fresh docs-fresh licenses-fresh breaking unit instructions race xds web-test fuzz clients bulk-test docs-test deploy-check release-check ## everything that CI runs
	@echo "all tests passed"

build: ## build bin/maqaf, one static binary
	CGO_ENABLED=0 go build -trimpath -ldflags '$(LDFLAGS)' -o bin/maqaf ./cmd/maqaf

tools: bin/.tools node_modules/.tools ## install the tools of the build, at the versions of tools/go.mod and package.json

bin/.tools: tools/go.mod tools/go.sum
	@echo "installing staticcheck, grpcurl and the protoc plugins (Go modules, versions in tools/go.mod)"
	@mkdir -p bin
	GOBIN=$(CURDIR)/bin go -C tools install tool
	@touch $@

node_modules/.tools: package.json package-lock.json
	@echo "installing buf (npm package, version in package.json)"
	npm ci --silent --no-fund --no-audit
	@touch $@

gen: tools ## write the generated code anew
	buf generate
	buf build -o server/contract.binpb --as-file-descriptor-set

lint: tools ## format, vet, staticcheck, buf lint
	@unformatted=$$(gofmt -l $$(git ls-files '*.go')); [ -z "$$unformatted" ] || { echo "gofmt -w $$unformatted"; exit 1; }
	go vet ./...
	staticcheck ./...
	$(MAKE) -s proofs-check
	$(MAKE) -s bench-check
	buf lint
	buf format --diff --exit-code

fresh: tools ## fail if generated code is not what the sources give
	@scratch=$$(mktemp -d); trap 'rm -rf $$scratch' EXIT; \
	buf generate -o $$scratch; \
	for f in $$(git ls-files 'proto/*.pb.go'); do cmp $$f $$scratch/$$f || { echo "stale: run make gen"; exit 1; }; done; \
	[ $$(git ls-files 'proto/*.pb.go' | wc -l) = $$(find $$scratch -name '*.pb.go' | wc -l) ] || { echo "files missing: run make gen"; exit 1; }; \
	cmp web/openapi.yaml $$scratch/web/openapi.yaml || { echo "stale: run make gen"; exit 1; }; \
	buf build -o $$scratch/contract.binpb --as-file-descriptor-set; \
	cmp server/contract.binpb $$scratch/contract.binpb || { echo "stale: run make gen"; exit 1; }

breaking: tools ## fail if the contract breaks callers of the last release
	buf breaking proto --against proto/released/maqaf.v1.binpb

release-contract: tools ## make the contract as it stands the last released one
	buf build proto -o proto/released/maqaf.v1.binpb --exclude-source-info

unit: tools ## all Go tests, the gold and the end-to-end tests among them
	go test ./...

race: ## the race detector on the concurrent parts
	go test -race $(RACE)

xds: ## the build with xDS: three servers and a client behind a control plane
	go vet -tags xds ./server ./e2e
	go test -tags xds -run XDS ./e2e

fuzz: ## each fuzz target for FUZZTIME inputs (2000x)
	@for package in $$(go list ./...); do \
	  for target in $$(go test -list '^Fuzz' $$package | grep '^Fuzz' || true); do \
	    echo "fuzz $$package $$target $(FUZZTIME)"; \
	    go test -run '^$$' -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 1x $$package >/tmp/fuzz.$$$$ 2>&1 || { cat /tmp/fuzz.$$$$; exit 1; }; \
	  done; done; rm -f /tmp/fuzz.$$$$

gold: ## print the figures on the development pages, and what is missed
	go test -count=1 -v -run TestFloors ./internal/gold

unseen: build ## print the figures on pages that no rule was written for, and on those that some were
	@for set in unseen pages; do echo "testdata/$$set"; python3 testdata/gold/gold.py score testdata/$$set -- \
	  bin/maqaf analyze --format=json --offsets=code-point '--reference={reference}' '--zone={zone}' -; done

instructions: ## fail if a stage takes over a tenth more instructions a byte than recorded (RECORD=1 records)
	@command -v valgrind >/dev/null || { echo "installing valgrind (Debian package)"; apt-get update -qq && apt-get install -y -qq --no-install-recommends valgrind >/dev/null; }
	go build -o bin/bench-engine ./bench/engine
	bin/bench-engine -guard bench/engine/instructions.txt $(if $(RECORD),-record)

dates: build ## print the figures on the sentences of testdata/dates
	cd testdata/dates && python3 score.py *.tsv -- ../../bin/maqaf dates --format=json --offsets=code-point --reference={reference} --zone={zone} -

include Makefile.bench.mk
include Makefile.bidi.mk
include Makefile.clients.mk
include Makefile.web.mk
include Makefile.proofs.mk
include Makefile.bulk.mk
include Makefile.release.mk
include Makefile.docs.mk

clean: ## remove what make built
	rm -rf bin node_modules web/app/node_modules
