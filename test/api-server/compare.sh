#!/usr/bin/env bash
# The API server's own packages judge as the library does. They are written in Go, which not every machine has.
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! command -v go > /dev/null; then
  echo 'SKIPPED: there is no Go here, so that the API server was not asked'
  exit 0
fi
program=$(mktemp)
trap 'rm -f "$program"' EXIT
(cd test/api-server && go build -o "$program" .)
TS_NODE_PROJECT=test/tsconfig.json node --require ts-node/register/transpile-only test/api-server/compare.ts "$program"
