# Proofs of what maqaf promises an operator, for the main Makefile to include. RELIABILITY.md holds their last results.
# Each is a run of the real binary. With PROOF_SHORT=1 counts are smaller; with RECORD=1 results are kept.

PROOFS := attacks h2spec linear memory overload restart stalled toxiproxy vuln webattacks
RECORD_FLAG := $(if $(RECORD),-record=proofs/results.jsonl)
PROVE := bin/proofs $(RECORD_FLAG)
# Where the load matters, the server and its callers have a processor each.
ONE_EACH := $(if $(filter-out 1,$(shell nproc --all)),taskset -c 1 $(PROVE) -server-cpu=0,$(PROVE))
export PROOF_SHORT SOAK SOAK_RATE

.PHONY: proofs proofs-build proofs-check proofs-table proof-soak $(PROOFS:%=proof-%)

proofs: proofs-build ## all proofs but the soak, one after the other; PROOF_SHORT=1 takes minutes, RECORD=1 keeps results
	@missed=; for proof in $(PROOFS); do $(MAKE) -s proof-$$proof || missed="$$missed $$proof"; done; \
	[ -z "$(RECORD)" ] || $(MAKE) -s proofs-table; \
	[ -z "$$missed" ] || { echo "missed:$$missed"; exit 1; }

proofs-build: build
	go -C proofs build -o $(CURDIR)/bin/proofs .

proofs-check: ## vet the proofs and compile them
	go -C proofs vet .
	go -C proofs build -o /dev/null .

proofs-table: proofs-build ## write the kept results into RELIABILITY.md
	bin/proofs table proofs/results.jsonl RELIABILITY.md

proof-overload: proofs-build ## four times the load that the server sustains
	$(ONE_EACH) overload

proof-attacks: proofs-build ## bad peers beside a paying client
	$(ONE_EACH) attacks

proof-webattacks: proofs-build ## the same on the web port
	$(ONE_EACH) webattacks

proof-restart: proofs-build ## 150,000 documents over three servers that are restarted, by SIGTERM and by SIGKILL
	$(PROVE) restart

proof-toxiproxy: proofs-build ## bad networks between client and servers
	$(PROVE) toxiproxy

proof-memory: proofs-build ## 64 streams of 10 MB documents
	$(PROVE) memory

proof-stalled: proofs-build ## 64 streams that nobody reads
	$(PROVE) stalled

proof-soak: proofs-build ## mixed load for SOAK=30m
	$(PROVE) soak

proof-h2spec: proofs-build ## HTTP/2 conformance against the list of known faults
	go -C proofs build -o $(CURDIR)/bin/h2spec github.com/summerwind/h2spec/cmd/h2spec
	$(PROVE) h2spec bin/h2spec proofs/h2spec-known.txt

proof-linear: proofs-build ## instructions for hostile texts, by callgrind
	command -v valgrind >/dev/null || { apt-get update && apt-get install -y valgrind; }
	$(PROVE) linear

proof-vuln: export GOTOOLCHAIN = $(RELEASE_GO)
proof-vuln: proofs-build ## known vulnerabilities in what a release calls
	go -C proofs build -o $(CURDIR)/bin/govulncheck golang.org/x/vuln/cmd/govulncheck
	$(PROVE) vuln bin/govulncheck
