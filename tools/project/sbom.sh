#!/usr/bin/env bash
# Lists what a packed tarball brings with it, as CycloneDX: sbom.sh <tarball>
# Made of an installation, because npm leaves a bundled package out that is a development dependency elsewhere, too.
set -euo pipefail

tarball=$(realpath "$1")
installed=$(mktemp -d)
trap 'rm -rf "$installed"' EXIT
cd "$installed"
npm init --yes > /dev/null
npm install --silent --omit peer --no-audit "$tarball" > /dev/null
npm sbom --sbom-format cyclonedx
