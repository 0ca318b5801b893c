#!/usr/bin/env bash
# The first step of Pulumi's other languages with the installed package: its plugin starts as Pulumi starts it, and tells its schema.
set -euo pipefail
cd "$(dirname "$0")/../.."
tarball=$1
client=$PWD/test/package/pulumi-plugin/schema.js
version() { node -p "require('$1/package.json').version"; }
pulumi=$(version @pulumi/pulumi)
kubernetes=$(version @pulumi/kubernetes)

project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT
cp "$client" "$project"
cd "$project"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts "$tarball" "@pulumi/pulumi@$pulumi" "@pulumi/kubernetes@$kubernetes"
node schema.js node_modules/kgateway-constructs/plugin
