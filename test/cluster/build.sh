# shellcheck shell=bash
# Builds the programs of a cluster and of Pulumi from their Go modules, each once: they are kept outside of the tree, by what
# they are made of. To be sourced; puts them on the PATH.
# Without a cache a machine with two cores needs about 25 minutes.

cluster=$(dirname "${BASH_SOURCE[0]}")
cache=${XDG_CACHE_HOME:-$HOME/.cache}/kgateway-constructs/cluster
KUBERNETES_VERSION=v1.34.3
PULUMI_VERSION=$(node -p "require('@pulumi/pulumi/package.json').version")
PROVIDER_VERSION=$(node -p "require('@pulumi/kubernetes/package.json').version")

# build <folder with a module> <function that builds it into $1>: prints where its programs are.
build() {
  local hash programs
  hash=$({ go version; cat "$cluster/build.sh" "$cluster/$1"/go.* "$cluster/$1"/*.go "$cluster/$1"/*/*.go; echo "$PULUMI_VERSION $PROVIDER_VERSION"; } 2> /dev/null | sha256sum | cut -c 1-12)
  programs=$cache/$1-$hash
  if [ ! -e "$programs/complete" ]; then
    echo "building $1, once, into $programs" >&2
    mkdir -p "$programs"
    (cd "$cluster/$1" && "$2" "$programs") >&2
    touch "$programs/complete"
  fi
  echo "$programs"
}

compile() { go build -trimpath -ldflags "-s -w $2" -o "$1" "$3"; }

build_kubernetes() {
  compile "$1/kubernetes" "-X k8s.io/component-base/version.gitVersion=$KUBERNETES_VERSION" .
  for name in etcd kube-apiserver kube-controller-manager kubectl; do ln -sf kubernetes "$1/$name"; done
}

build_pulumi() {
  compile "$1/pulumi-python-sdk" '' ./python-sdk
  compile "$1/pulumi" "-X github.com/pulumi/pulumi/sdk/v3/go/common/version.Version=v$PULUMI_VERSION" github.com/pulumi/pulumi/pkg/v3/cmd/pulumi
}

# By itself, because it is made with an older Pulumi.
build_yaml() {
  compile "$1/pulumi-language-yaml" '' github.com/pulumi/pulumi-yaml/cmd/pulumi-language-yaml
}

build_provider() {
  local module=github.com/pulumi/pulumi-kubernetes/provider/v4
  compile "$1/pulumi-resource-kubernetes" "-X $module/pkg/version.Version=$PROVIDER_VERSION" .
  local sources
  sources=$(go list -m -f '{{.Dir}}' "$module")/cmd/pulumi-resource-kubernetes
  cp --no-preserve=mode "$sources/terraform-mapping.json" "$1"
  node -e 'const [from, to, version] = process.argv.slice(1);
    require("node:fs").writeFileSync(to, JSON.stringify({ ...require(from), version }));' "$sources/schema.json" "$1/schema.json" "$PROVIDER_VERSION"
}

kubernetes=$(build kubernetes build_kubernetes)
pulumi=$(build pulumi build_pulumi)
provider=$(build provider build_provider)
yaml=$(build yaml build_yaml)
export PATH="$kubernetes:$pulumi:$yaml:$PATH"
