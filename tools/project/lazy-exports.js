// Half of the modules are used by few programs. So the entry points load a module when something of it is first asked
// for. No syntax of TypeScript says so of exports, so it is done to what was compiled.
const { readFileSync, writeFileSync } = require('node:fs');
const { dirname, resolve } = require('node:path');

const STAR = /^__exportStar\(require\("([^"]+)"\), exports\);$/;
const NAMESPACE = /^exports\.(\w+) = __importStar\(require\("([^"]+)"\)\);$/;
const MODULE = /^var (\w+) = require\("([^"]+)"\);$/;
const NAME = /^Object\.defineProperty\(exports, "(\w+)", \{ enumerable: true, get: function \(\) \{ return (\w+)\.(\w+); \} \}\);$/;

const LAZILY = 'function lazily(name, get) { Object.defineProperty(exports, name, { enumerable: true, configurable: true, get }); }';

for (const entry of ['lib/index.js', 'lib/pulumi/index.js']) {
  const file = resolve(__dirname, '../..', entry);
  writeFileSync(file, lazy(readFileSync(file, 'utf8'), dirname(file)));
}

function lazy(code, folder) {
  const modules = new Map();
  const names = [];
  const lines = code.split('\n').flatMap((line) => {
    const [, star] = STAR.exec(line) ?? [];
    if (star !== undefined) {
      return Object.keys(require(resolve(folder, star))).filter((name) => name !== '__esModule').map((name) => getter(name, star, `.${name}`));
    }
    const [, namespace, of] = NAMESPACE.exec(line) ?? [];
    if (namespace !== undefined) { return [getter(namespace, of, '')]; }
    const [, variable, path] = MODULE.exec(line) ?? [];
    if (variable !== undefined) { modules.set(variable, path); return []; }
    const [, name, from, member] = NAME.exec(line) ?? [];
    return name === undefined ? [line] : [getter(name, modules.get(from), `.${member}`)];
  });
  if (modules.size + names.length === 0) { throw new Error('the exports are not in a form that this script knows'); }
  // Loaders that find the names of exports by reading the file look for assignments.
  const assigned = `${names.map((name) => `exports.${name} = `).join('')}void 0;`;
  return [lines[0], assigned, LAZILY, ...lines.slice(1)].join('\n');

  function getter(name, path, member) {
    names.push(name);
    return `lazily("${name}", () => require("${path}")${member});`;
  }
}
