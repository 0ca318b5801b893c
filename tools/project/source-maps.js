// The libraries that come within the package bring source maps, which nothing reads: they are a fourteenth of it.
const { readdirSync, rmSync } = require('node:fs');
const { join, resolve } = require('node:path');

const ROOT = resolve(__dirname, '../..');

for (const name of require(join(ROOT, 'package.json')).bundledDependencies) {
  const scope = join(ROOT, 'node_modules', name.split('/')[0]);
  for (const file of readdirSync(scope, { recursive: true }).filter((one) => one.endsWith('.map'))) { rmSync(join(scope, file)); }
}
