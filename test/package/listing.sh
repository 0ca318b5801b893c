#!/usr/bin/env bash
# The tarball holds the compiled form of every source file, what reports run in browsers, the components for Pulumi's other
# languages, the schema of test files, the jsii assembly, the documentation, the libraries that come within it, and nothing
# else; it is small.
set -euo pipefail
cd "$(dirname "$0")/../.."
tarball=$1
limit=$((5 * 1024 * 1024))

expected() {
  printf 'package/%s\n' package.json README.md LICENSE .jsii lib/pulumi/plugin/schema.json lib/page/page.js
  git ls-files plugin schemas 'docs/**.md' CHANGELOG.md CONTRIBUTING.md SECURITY.md src/README.md \
    examples/cdk8s examples/pulumi examples/conversion examples/ingress-nginx examples/cookbook/existing.yaml | sed 's#^#package/#'
  git ls-files 'src/**.ts' ':!src/page' | sed -n 's#^src/\(.*\)\.ts$#package/lib/\1.js\npackage/lib/\1.d.ts#p'
}

found() { tar -tzf "$tarball" | grep -Ev '^package/node_modules/(@dagrejs|re2js|yaml)/'; }

diff <(expected | LC_ALL=C sort) <(found | LC_ALL=C sort) || {
  echo 'the tarball differs from src/: "<" is missing in it, ">" is stray'
  exit 1
}

size=$(wc -c < "$tarball")
echo "$(tar -tzf "$tarball" | wc -l) files, $size bytes"
if [ "$size" -ge "$limit" ]; then
  echo "the tarball must stay under $limit bytes"
  exit 1
fi
