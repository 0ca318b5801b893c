// jsii lets Python programs write dicts for structs. Within lists and maps it then drops keys that it does not know
// without a word: a mistyped weight, a match in snake case. There, the sources of the package ask for the structs
// themselves, so that a dict is a TypeError, for type checkers as when the program runs.
//
//   node tools/project/python-structs.js <folder with the sources>
const { readFileSync, readdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const DICT = /(typing\.(?:Sequence|Mapping)\[(?:builtins\.str, )?)typing\.Union\[("?[\w.]+"?), typing\.Dict\[builtins\.str, typing\.Any\]\]/g;

const [, , folder] = process.argv;
const files = readdirSync(folder, { recursive: true }).map(String).filter((file) => file.endsWith('.py'));
let count = 0;
for (const file of files) {
  const path = join(folder, file);
  const source = readFileSync(path, 'utf8');
  const strict = source.replace(DICT, '$1$2');
  if (strict !== source) { writeFileSync(path, strict); count += 1; }
}
if (count === 0) { throw new Error(`${folder}: there are no lists of structs; does jsii write them in another way?`); }
