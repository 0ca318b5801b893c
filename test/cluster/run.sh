#!/usr/bin/env bash
# The library against the real things: an API server with its controllers, and the engine of Pulumi with its Kubernetes provider.
# All of it is built from Go modules, which needs Go. Names of suites may be given: test/cluster/run.sh pulumi
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! command -v go > /dev/null; then
  echo 'SKIPPED: there is no Go here, so that no API server and no Pulumi engine were tried'
  exit 0
fi
export TS_NODE_PROJECT=test/tsconfig.json
source test/cluster/build.sh
state=$(mktemp -d)
source test/cluster/servers.sh

close() {
  local status=$?
  set +e
  stop_servers
  if [ "$status" -ne 0 ]; then
    echo "what the servers said is in $state"
  else
    rm -rf "$state"
  fi
  exit "$status"
}
trap close EXIT
trap 'exit 130' INT TERM

# Pulumi looks nowhere else: no plugin is fetched, no account is asked for, and the state is a folder.
export PULUMI_HOME=$state/pulumi PULUMI_BACKEND_URL=file://$state/stacks PULUMI_CONFIG_PASSPHRASE=test
export PULUMI_SKIP_UPDATE_CHECK=true PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION=true
mkdir -p "$state/stacks"
# install_plugin <plugin> <program>: Pulumi follows no links to folders.
install_plugin() {
  mkdir -p "$PULUMI_HOME/plugins/$1"
  ln -s "$2" "$PULUMI_HOME/plugins/$1/"
}
install_plugin "resource-kubernetes-v$PROVIDER_VERSION" "$provider/pulumi-resource-kubernetes"
for language in nodejs python; do install_plugin "language-$language-v$PULUMI_VERSION" "$PWD/test/cluster/language-hosts/pulumi-language-$language"; done
# The engine takes them for parts of itself, which it has no releases of.
export PATH="$PWD/test/cluster/language-hosts:$PATH"

# Each suite has a cluster of its own, which is empty.
for suite in ${@:-cdk8s live pulumi pulumi-examples pulumi-yaml pulumi-python}; do
  if [ "$suite" = pulumi-python ] && ! command -v python3 > /dev/null; then
    echo "SKIPPED: there is no Python here, so that no program in Python was tried with Pulumi"
    continue
  fi
  start_servers
  npx jest --config test/cluster/jest.config.js --runInBand "test/cluster/$suite.suite.ts"
  stop_servers
done
