#!/usr/bin/env bash
# jsii writes the sources of the packages for the other languages.
set -euo pipefail
cd "$(dirname "$0")/../.."

sources=$(mktemp -d)
trap 'rm -rf "$sources"' EXIT
npx jsii-pacmak --code-only --outdir "$sources"
for language in python java go dotnet; do
  grep -rlqi 'class HttpRoute\b\|type HttpRoute\b' "$sources/$language" || {
    echo "no HttpRoute in $language"
    exit 1
  }
  echo "$language: $(find "$sources/$language" -type f | wc -l) files"
done
