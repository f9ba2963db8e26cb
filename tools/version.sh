#!/usr/bin/env bash
# The version of the tree as it stands, a semantic version: that of the tag vX.Y.Z that it is, else of the last tag with
# the number of commits since then and the commit; before the first tag 0.1.0-dev.
set -euo pipefail
cd "$(dirname "$0")/.."
if described=$(git describe --tags --match 'v[0-9]*' --long --dirty=.dirty 2>/dev/null); then
  [[ $described =~ ^v(.*)-([0-9]+)-(g[0-9a-f]+(\.dirty)?)$ ]]
  if [[ ${BASH_REMATCH[2]} = 0 && -z ${BASH_REMATCH[4]} ]]; then echo "${BASH_REMATCH[1]}"; else echo "${BASH_REMATCH[1]}+${BASH_REMATCH[2]}.${BASH_REMATCH[3]}"; fi
elif commit=$(git describe --always --dirty=.dirty 2>/dev/null); then
  echo "0.1.0-dev+g$commit"
else
  echo "0.1.0-dev" # no repository, such as in an archive of the sources
fi
