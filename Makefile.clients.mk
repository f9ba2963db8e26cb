# Clients in other languages, with the interpreters that Debian and npm have.

.PHONY: clients python typescript java

# Installs the Debian packages that are missing, and says which.
debian = @for package in $(1); do dpkg -s $$package >/dev/null 2>&1 || missing="$${missing:-} $$package"; done; \
	if [ -n "$${missing:-}" ]; then echo "installing$$missing (Debian packages)"; \
	  apt-get update -qq && apt-get install -y -qq --no-install-recommends $$missing >/dev/null; fi

python: build ## the Python client: stubs fresh, types, tests against bin/maqaf
	$(call debian,protobuf-compiler libprotobuf-dev protobuf-compiler-grpc python3-grpcio python3-protobuf mypy)
	@scratch=$$(mktemp -d); trap 'rm -rf $$scratch' EXIT; clients/python/generate.sh $$scratch; \
	for f in $$(cd $$scratch && find . -type f); do \
	  cmp $$scratch/$$f clients/python/src/maqaf/$$f || { echo "stale: run clients/python/generate.sh"; exit 1; }; done
	cd clients/python && mypy src && MYPYPATH=src mypy examples
	cd clients/python && PYTHONPATH=src /usr/bin/python3 -m unittest tests.test_maqaf tests.test_partitions

typescript: build clients/typescript/node_modules/.tools ## the TypeScript client: generated code fresh, types, tests against bin/maqaf
	@scratch=$$(mktemp -d); trap 'rm -rf $$scratch' EXIT; clients/typescript/generate.sh $$scratch; \
	diff -r $$scratch/src/gen clients/typescript/src/gen || { echo "stale: run clients/typescript/generate.sh"; exit 1; }
	cd clients/typescript && npm test --silent

clients/typescript/node_modules/.tools: clients/typescript/package.json clients/typescript/package-lock.json
	@echo "installing connect, protoc-gen-es and typescript (npm packages, versions in clients/typescript/package.json)"
	cd clients/typescript && npm ci --silent --no-fund --no-audit --ignore-scripts
	@touch $@

java: build ## the example in Java, built with Debian's libraries, against bin/maqaf
	$(call debian,$(if $(shell command -v javac),,default-jdk-headless) protobuf-compiler libprotobuf-dev protobuf-compiler-grpc-java-plugin libgrpc-java libprotobuf-java libnetty-java libperfmark-java libgeronimo-annotation-1.3-spec-java)
	clients/java/test.sh bin/maqaf

clients: python typescript java ## clients in other languages
