#!/usr/bin/env bash
# Another jsii library extends our classes and has them in its API.
set -euo pipefail
cd "$(dirname "$0")/../.."
tarball=$1
jsii=$PWD/node_modules/.bin/jsii
library=$PWD/test/package/downstream/index.ts
version() { node -p "require('$1/package.json').version"; }
cdk8s=$(version cdk8s)
constructs=$(version constructs)

project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT
cp "$library" "$project"
cd "$project"
cat > package.json <<JSON
{
  "name": "downstream",
  "version": "1.0.0",
  "license": "Apache-2.0",
  "author": { "name": "downstream" },
  "repository": { "type": "git", "url": "https://example.com/downstream.git" },
  "main": "index.js",
  "types": "index.d.ts",
  "jsii": { "outdir": "dist", "targets": {} },
  "peerDependencies": { "kgateway-constructs": "*", "cdk8s": "$cdk8s", "constructs": "$constructs" },
  "devDependencies": { "kgateway-constructs": "file:$tarball", "cdk8s": "$cdk8s", "constructs": "$constructs" }
}
JSON
npm install --silent --no-audit --no-fund
"$jsii" --silence-warnings=reserved-word
node -e "
  const { types } = JSON.parse(require('fs').readFileSync('.jsii', 'utf8'));
  if (types['downstream.ShopBackend'].base !== 'kgateway-constructs.StaticBackend') process.exit(1);
"
echo 'jsii compiled a class that extends ours'
