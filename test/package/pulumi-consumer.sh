#!/usr/bin/env bash
# A user with Pulumi alone installs the tarball, without cdk8s and constructs; a program type-checks and runs.
set -euo pipefail
cd "$(dirname "$0")/../.."
tarball=$1
tsc=$PWD/node_modules/.bin/tsc
program=$PWD/test/package/pulumi-consumer/main.ts
version() { node -p "require('$1/package.json').version"; }
pulumi=$(version @pulumi/pulumi)
kubernetes=$(version @pulumi/kubernetes)

project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT
cp "$program" "$project"
cd "$project"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts "$tarball" "@pulumi/pulumi@$pulumi" "@pulumi/kubernetes@$kubernetes"
for absent in cdk8s constructs; do
  if [ -e "node_modules/$absent" ]; then echo "$absent was installed, too"; exit 1; fi
done

compile() { "$tsc" --strict --skipLibCheck --target es2022 "$@" main.ts; }
run() { node "$1/main.js" | grep '^kind: HTTPRoute$' > /dev/null; }

compile --module commonjs --moduleResolution node10 --outDir node10
run node10
compile --module nodenext --outDir nodenext
run nodenext
echo "@pulumi/pulumi $pulumi, @pulumi/kubernetes $kubernetes: compiled under node10 and nodenext; ran"
