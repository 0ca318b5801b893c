#!/usr/bin/env bash
# Whether programs for the last release still compile: compares the public API with that of the last tag.
# To be run after `npx projen compile`.
set -euo pipefail

tag=$(git describe --tags --abbrev=0 --match 'v*' HEAD 2> /dev/null || true)
if [ -z "$tag" ]; then
  echo 'SKIPPED: there is no release to compare with'
  exit 0
fi

released=$(mktemp -d)
trap 'git worktree remove --force "$released"' EXIT
git worktree add --detach --force "$released" "$tag" > /dev/null
(cd "$released" && npm ci --ignore-scripts && npx projen compile) > "$released.log" 2>&1 || { cat "$released.log"; exit 1; }
npx jsii-diff "$released" . --error-on=all --default-stability=stable --ignore-file .compatignore
