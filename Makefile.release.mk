# What goes out: versions, builds for each platform, what they are made of, and how they are run.

.PHONY: version release release-check licenses licenses-fresh deploy-check

version: ## print the version of the tree as it stands
	@echo $(VERSION)

# What goes out is built with the newest patch of Go, whose library has no known vulnerability that maqaf calls (make
# proof-vuln); to build and test, the Go of go.mod or any later one does.
RELEASE_GO := go1.26.11

release: ## build archives for all platforms, with checksums and bills of materials, into bin/release
	GOTOOLCHAIN=$(RELEASE_GO) VERSION='$(VERSION)' COMMIT='$(COMMIT)' tools/release.sh bin/release linux/amd64 linux/arm64 darwin/arm64 darwin/amd64 windows/amd64

release-check: ## fail if two builds, in different folders, differ (FULL=1: without any cache)
	FULL=$(FULL) VERSION='$(VERSION)' COMMIT='$(COMMIT)' tools/release-check.sh

licenses: ## write THIRD_PARTY_LICENSES anew
	go -C tools run ./inventory licenses > THIRD_PARTY_LICENSES.new && mv THIRD_PARTY_LICENSES.new THIRD_PARTY_LICENSES

licenses-fresh: ## fail if THIRD_PARTY_LICENSES is not what the dependencies say
	@go -C tools run ./inventory licenses | cmp THIRD_PARTY_LICENSES - || { echo "stale: run make licenses"; exit 1; }

deploy-check: build ## hold what is in deploy/ against the schemas of Kubernetes, Prometheus, Grafana, Envoy, Docker and systemd
	go -C deploy/check vet .
	VERSION='$(VERSION)' go -C deploy/check test -count=1 .
