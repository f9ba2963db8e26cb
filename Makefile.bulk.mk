# maqaf-bulk, a module of its own: what reads archives and spreads them over machines stays out of the server.

.PHONY: bulk bulk-test bulk-lint

bulk: ## build bin/maqaf-bulk, for archives of millions of documents
	cd bulk && CGO_ENABLED=0 go build -trimpath -ldflags '$(LDFLAGS)' -o ../bin/maqaf-bulk ./cmd/maqaf-bulk

bulk-test: bulk-lint ## the tests of maqaf-bulk: archives of 10,000 documents, killed runs, killed workers
	cd bulk && go test ./...
	cd bulk && go test -race ./internal/ledger ./internal/queue ./internal/source
	cd bulk && go test ./internal/source -run '^$$' -fuzz FuzzRead -fuzztime $(FUZZTIME) -fuzzminimizetime 1x

bulk-lint: tools ## vet and staticcheck of maqaf-bulk; that nothing of it is in the server
	cd bulk && go vet ./... && staticcheck ./...
	@! grep -E 'nats-io|parquet-go|gowarc' go.mod || { echo "these belong into bulk/go.mod"; exit 1; }
