# The playground page: built from web/app into web/dist, which is committed so that `go install` alone gives a page.
.PHONY: web web-fresh web-test web-images

web/app/node_modules/.tools: web/app/package.json web/app/package-lock.json
	@echo "installing vite, typescript and playwright-core (npm packages, versions in web/app/package.json)"
	npm --prefix web/app ci --silent --no-fund --no-audit
	@touch $@

web: web/app/node_modules/.tools ## build the playground page anew
	npm --prefix web/app run --silent build

web-fresh: web/app/node_modules/.tools ## fail if the committed page is not what its sources give
	@scratch=$$(mktemp -d); trap 'rm -rf $$scratch' EXIT; \
	npm --prefix web/app run --silent build -- --logLevel=error --outDir=$$scratch; \
	diff -r web/dist $$scratch >/dev/null || { echo "web/dist is stale: run make web"; exit 1; }

web-test: web/app/node_modules/.tools tools build ## try the page in Debian's chromium
	@command -v chromium >/dev/null || { echo "installing chromium and fonts (Debian packages)"; \
	  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-noto-core >/dev/null; }
	cd web/app && node --test --test-reporter=spec test/

web-images: web/app/node_modules/.tools build ## write docs/images anew from the page
	cd web/app && node test/images.mjs
