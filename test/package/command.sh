#!/usr/bin/env bash
# Someone who only wants the command installs the tarball, without cdk8s and Pulumi; jest and cdk8s-cli find what is theirs.
set -euo pipefail
tarball=$1

project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT
cd "$project"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund "$tarball"
installed=$(ls node_modules)
if [ "$installed" != kgateway-constructs ]; then echo "more was installed: $installed"; exit 1; fi

cat > backend.yaml <<YAML
apiVersion: gateway.kgateway.dev/v1alpha1
kind: Backend
metadata:
  name: api
spec:
  type: Static
  static:
    hosts:
      - host: api.example.com
        port: 443
YAML
sed 's/port/prot/' backend.yaml > bad.yaml

npx --no-install kgateway-constructs --version
npx --no-install kgateway-constructs check backend.yaml
if npx --no-install kgateway-constructs check bad.yaml; then echo 'a mistake was not found'; exit 1; fi
node -e "
  const { toHaveNoFindings } = require('kgateway-constructs/jest');
  const { ManifestValidation } = require('kgateway-constructs/validation');
  if (!toHaveNoFindings([]).pass || typeof new ManifestValidation().validate !== 'function') process.exit(1);
"
node -e "
  const { ManifestValidation } = require('./node_modules/kgateway-constructs/lib/validation');
  if (ManifestValidation === undefined) process.exit(1);
"
echo 'the command ran; the matcher and the validation plugin loaded'
