#!/usr/bin/env bash
# jsii makes the packages of the other languages. A wheel, a jar and a Go module are built, installed and used: a program in each
# writes the manifests of the one in TypeScript, to the letter, and reports a mistake. Of .NET only the sources are made: its
# SDK is seldom there.
set -euo pipefail
cd "$(dirname "$0")/../.."
export JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION=20
programs=$PWD/test/package/languages

made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
version() { node -p "require('$1/package.json').version"; }

expect_same() {
  diff -r "$made/typescript" "$made/$1" || { echo "the program in $1 writes other manifests than the one in TypeScript"; exit 1; }
  echo "$1: the same manifests as in TypeScript"
}

# What a user sees of a mistake: the first line of the exception is the message.
expect_message() {
  grep -qE '^[A-Za-z." ]*(RuntimeError|JsiiError|panic): c/db: hosts\[0\]\.host: host must be in lower case, got "A\.example"; write "a\.example"$' "$made/$1.log" || {
    echo "the mistake does not read well in $1:"
    cat "$made/$1.log"
    exit 1
  }
}

CDK8S_OUTDIR=$made/typescript TS_NODE_PROJECT=examples/tsconfig.json node --require ts-node/register/transpile-only "$programs/program.ts"

# The examples of docstrings in all languages: each is compiled in its own.
npx jsii-rosetta extract --output "$made/examples.json" .

npx jsii-pacmak --code-only --outdir "$made/sources" --target go --target dotnet
grep -rlq 'class HttpRoute\b' "$made/sources/dotnet" || { echo 'no HttpRoute in .NET'; exit 1; }
echo ".NET: $(find "$made/sources/dotnet" -type f | wc -l) files"

if command -v go > /dev/null; then
  # cdk8s is not to be had as a Go module everywhere, but jsii makes that, too.
  cp -r node_modules/cdk8s "$made/cdk8s"
  mkdir "$made/node_modules"
  ln -s "$PWD/node_modules/constructs" "$made/node_modules/constructs"
  (cd "$made/cdk8s" && "$OLDPWD/node_modules/.bin/jsii-pacmak" --code-only --outdir "$made/sources" --target go)
  own=github.com/kgateway-constructs/kgateway-constructs-go/kgatewayconstructs cdk8s=github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2
  mkdir -p "$made/program/examples"
  cp "$programs/program.go" "$made/program"
  node "$programs/examples.js" "$made/examples.json" go > "$made/program/examples/examples.go"
  sed "s|^module .*|module program|; s|^)|\t$own v0.0.0\n)|" "$made/sources/go/kgatewayconstructs/go.mod" > "$made/program/go.mod"
  (
    cd "$made/program"
    go mod edit -replace "$own=$made/sources/go/kgatewayconstructs" -replace "$cdk8s=$made/sources/go/cdk8s"
    go build -mod=mod -o program .
    go build ./examples
  )
  CDK8S_OUTDIR=$made/go "$made/program/program"
  expect_same go
  "$made/program/program" mistake > "$made/go.log" 2>&1 || true
  expect_message go
else
  echo 'SKIPPED: there is no Go here, so that no Go module was built'
fi

if command -v python3 > /dev/null; then
  npx jsii-pacmak --code-only --outdir "$made/sources" --target python
  node tools/project/python-structs.js "$made/sources/python"
  python3 -m pip wheel --quiet --disable-pip-version-check --no-deps --wheel-dir "$made/packages/python" "$made/sources/python"
  python3 -m venv "$made/venv"
  "$made/venv/bin/pip" install --quiet --disable-pip-version-check "$made"/packages/python/*.whl "cdk8s==$(version cdk8s)" "constructs==$(version constructs)"
  CDK8S_OUTDIR=$made/python "$made/venv/bin/python" "$programs/program.py"
  expect_same python
  "$made/venv/bin/python" "$programs/mistake.py" > "$made/python.log" 2>&1 || true
  expect_message python
  "$made/venv/bin/python" "$programs/dict_in_list.py"
  python3 "$programs/examples.py" "$made/examples.json"
else
  echo 'SKIPPED: there is no Python here, so that no wheel was built'
fi

if command -v mvn > /dev/null; then
  npx jsii-pacmak --outdir "$made/packages" --target java
  mkdir -p "$made/project/src/main/java"
  cp "$programs"/*.java "$made/project/src/main/java"
  node "$programs/examples.js" "$made/examples.json" java > "$made/project/src/main/java/Examples.java"
  cat > "$made/project/pom.xml" <<EOF
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>test</groupId><artifactId>program</artifactId><version>1</version>
  <properties><maven.compiler.source>11</maven.compiler.source><maven.compiler.target>11</maven.compiler.target></properties>
  <repositories><repository><id>made</id><url>file://$made/packages/java</url></repository></repositories>
  <dependencies>
    <dependency><groupId>dev.kgateway-constructs</groupId><artifactId>kgateway-constructs</artifactId><version>$(version "$PWD")</version></dependency>
  </dependencies>
</project>
EOF
  # In a repository of its own: another build of the same version would be taken for this one.
  (cd "$made/project" && mvn --quiet --batch-mode -Dmaven.repo.local="$made/repository" compile dependency:build-classpath -Dmdep.outputFile=classpath)
  run_java() { java -cp "$made/project/target/classes:$(cat "$made/project/classpath")" "$1"; }
  CDK8S_OUTDIR=$made/java run_java Program
  expect_same java
  run_java Mistake > "$made/java.log" 2>&1 || true
  expect_message java
else
  echo 'SKIPPED: there is no Maven here, so that no jar was built'
fi
