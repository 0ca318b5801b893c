// The low-level constructs are half of the modules, and few programs use them: the entry points load them when they are
// first asked for. No syntax of TypeScript says so of an exported namespace, so this is done to what was compiled.
const { readFileSync, writeFileSync } = require('node:fs');
const { resolve } = require('node:path');

const EAGER = /^exports\.kube = (__importStar\(require\("[^"]+"\)\));$/m;

for (const file of ['lib/index.js', 'lib/pulumi/index.js']) {
  const path = resolve(__dirname, '../..', file);
  const code = readFileSync(path, 'utf8');
  if (!EAGER.test(code)) { throw new Error(`${file} does not export kube in the form that this script knows`); }
  writeFileSync(path, code.replace(EAGER, (_, load) => `{
  let kube;
  Object.defineProperty(exports, 'kube', { enumerable: true, configurable: true, get: () => kube ??= ${load} });
}`));
}
