#!/usr/bin/env bash
# A user with cdk8s alone installs the tarball; a program type-checks under every module resolution and runs.
set -euo pipefail
cd "$(dirname "$0")/../.."
tarball=$1
tsc=$PWD/node_modules/.bin/tsc
program=$PWD/test/package/consumer/main.ts
version() { node -p "require('$1/package.json').version"; }
cdk8s=$(version cdk8s)
constructs=$(version constructs)

project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT
cp "$program" "$project"
cd "$project"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund "$tarball" "cdk8s@$cdk8s" "constructs@$constructs"

compile() { "$tsc" --strict --target es2022 "$@" main.ts; }
run() { node "$1/main.js" | grep '^kind: HTTPRoute$' > /dev/null; }

compile --module commonjs --moduleResolution node10 --outDir node10
run node10
compile --module nodenext --outDir nodenext
run nodenext
compile --module node16 --noEmit
compile --module esnext --moduleResolution bundler --noEmit
node --input-type module --eval "import { HttpRoute } from 'kgateway-constructs'; HttpRoute.prototype.constructor"
echo "cdk8s $cdk8s: compiled under node10, node16, nodenext and bundler; ran"
