# Benchmarks, for the main Makefile to include. BENCHMARKS.md holds their last results.

BENCH_FLAGS := $(if $(BENCH_SHORT),-short) $(if $(BENCH),-only='$(BENCH)')

.PHONY: bench bench-build bench-check profile scale

bench: bench-build ## every benchmark into BENCHMARKS.md, with plots; BENCH_SHORT=1 takes minutes, BENCH=calls,growth picks parts
	bin/bench-report $(BENCH_FLAGS)
	$(MAKE) -s scale

bench-build: build
	@for package in libicu-dev libfribidi-dev pkg-config valgrind; do dpkg -s $$package >/dev/null 2>&1 || { $(MAKE) -s bidi-peers-install; break; }; done
	CGO_ENABLED=0 go build -trimpath -ldflags '$(LDFLAGS)' -tags floor -o bin/bench-floor ./bench/floor
	CGO_ENABLED=0 go build -trimpath -ldflags '$(LDFLAGS)' -o bin/bench-bare ./bench/bare
	go build -o bin/bench-load ./bench/load
	go build -o bin/bench-bidi ./bench/bidi
	go build -o bin/bench-report ./bench/report
	go -C bench/pages build -o $(CURDIR)/bin/bench-pages .

bench-check: ## vet what only benchmarks build, and test the floor
	go vet -tags floor ./server ./bench/floor
	go test -tags floor -run TestFloor ./server
	go -C bench/pages vet .

profile: build ## a CPU profile of the server under calls about the annotated pages, into bin/cpu.prof
	go build -o bin/bench-load ./bench/load
	bin/bench-load profile > bin/cpu.prof
	go tool pprof -top -cum -nodecount=60 bin/maqaf bin/cpu.prof

scale: ## reckon and simulate capacity from the measured costs, into docs/scale.md
	go run ./bench/simulate -write docs/scale.md
