# The documents: a reference made of the contract, and examples that are run.

.PHONY: reference docs-fresh docs-test

reference: ## write docs/reference.md anew from the contract
	go -C tools run ./reference ../server/contract.binpb > docs/reference.md.new && mv docs/reference.md.new docs/reference.md

docs-fresh: ## fail if docs/reference.md is not what the contract says
	@go -C tools run ./reference ../server/contract.binpb | cmp docs/reference.md - || { echo "stale: run make reference"; exit 1; }

docs-test: tools python typescript ## run the commands and programs of README and docs as they stand there
	go test -tags docs -count=1 -run Snippets ./e2e
