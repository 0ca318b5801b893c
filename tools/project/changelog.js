// What CHANGELOG.md says of the newest release: node tools/project/changelog.js version | notes
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const text = readFileSync(join(__dirname, '..', '..', 'CHANGELOG.md'), 'utf8');
const [, version, notes] = /^## \[(\d+\.\d+\.\d+)\] - \d{4}-\d{2}-\d{2}\n([^]*?)(?=^## |^\[|(?![^]))/m.exec(text) ?? [];
if (version === undefined) {
  console.error('CHANGELOG.md has no release; write "## [0.1.0] - 2026-12-01" above what is released');
  process.exit(1);
}
console.log(process.argv[2] === 'notes' ? notes.trim() : version);
