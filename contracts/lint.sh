#!/bin/sh
# Installs Spectral once for each lock file, then checks the three OpenAPI documents.
set -eu
cd "$(dirname "$0")"

fail() {
  echo "contracts: $1. The OpenAPI documents are checked by Spectral, which needs Node 20 or later and npm" >&2
  echo "contracts: (https://nodejs.org); to build without this check: mvn verify -pl '!contracts'" >&2
  exit 1
}

command -v node >/dev/null 2>&1 || fail "node is not on the PATH"
command -v npm >/dev/null 2>&1 || fail "npm is not on the PATH"
version=$(node --version)
major=${version#v}
major=${major%%.*}
[ "$major" -ge 20 ] || fail "node is $version"

npm ci
npm run --silent lint
