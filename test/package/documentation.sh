#!/usr/bin/env bash
# Someone who has nothing but the tarball reads it: links of the README and the documentation lead to files within the package,
# and --explain and SARIF bring the explanations along.
set -euo pipefail
tarball=$1

project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT
tar -xzf "$tarball" -C "$project"
cd "$project/package"

node -e "
  const { existsSync, readdirSync, readFileSync } = require('node:fs');
  const { dirname, join } = require('node:path');
  const files = ['README.md', ...readdirSync('docs', { recursive: true }).filter((file) => file.endsWith('.md')).map((file) => join('docs', file))];
  const broken = files.flatMap((file) => [...readFileSync(file, 'utf8').replace(/^\`\`\`[^]*?^\`\`\`/gm, '').replace(/\`[^\`\n]*\`/g, '').matchAll(/\]\(([^)\s#]+)/g)]
    .map(([, target]) => target).filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(dirname(file), target))).map((target) => file + ': ' + target));
  if (broken.length > 0) { console.log(broken.join('\n')); process.exit(1); }
  console.log(files.length + ' pages, all links lead to files of the package');
"

check=backend-ref-with-port
explanation=$(node lib/cli/main.js --explain $check)
page=$(sed -n 's/^With examples: //p' <<< "$explanation")
grep -q 'does not resolve a reference that names a port' <<< "$explanation"
grep -q '^## Bad' "$page"
case $page in "$project"/package/docs/checks/$check.md) ;; *) echo "--explain names $page"; exit 1 ;; esac

printf 'apiVersion: v1\nkind: Service\nmetadata: { name: a }\nspec: {}\n' > "$project/service.yaml"
node lib/cli/main.js check --format sarif "$project/service.yaml" > "$project/report.sarif"
node -e "
  const { rules } = JSON.parse(require('node:fs').readFileSync('$project/report.sarif', 'utf8')).runs[0].tool.driver;
  const { help } = rules.find(({ id }) => id === '$check');
  if (!/does not resolve a reference that names a port/.test(help.text) || !/500/.test(help.markdown)) process.exit(1);
"
echo '--explain and SARIF explain checks by themselves'
