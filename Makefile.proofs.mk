# Proofs of what maqaf promises an operator, for the main Makefile to include. RELIABILITY.md holds their last results.

# With PROOF_SHORT=1 the counts are smaller. With RECORD=1 the results are kept: in proofs/results.jsonl and RELIABILITY.md.
export PROOF_SHORT
PROOFS := attacks h2spec linear memory overload restart stalled toxiproxy vuln
# The server and its callers each have a processor for themselves where the load matters.
ONE_CORE_EACH := $(if $(filter-out 1,$(shell nproc --all)),taskset -c 1 bin/proofs -server-cpu=0,bin/proofs)
RECORD_FLAG := $(if $(RECORD),-record=proofs/results.jsonl)

.PHONY: proofs proofs-build proof-soak $(PROOFS:%=proof-%)

proofs: $(PROOFS:%=proof-%) ## all proofs but the soak, one after the other

proofs-build: build
	go -C proofs build -o $(CURDIR)/bin/proofs .
