// What the command costs: its start, and reading and checking files of many manifests: node bench/checks.js [runs] [sizes]
const { execFileSync, spawnSync } = require('node:child_process');
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { stringify } = require('yaml');
const manifests = require('./manifests');
const median = require('./median');

const RUNS = Number(process.argv[2] ?? 3);
const SIZES = (process.argv[3] ?? '1000,10000,50000').split(',').map(Number);
const COMMAND = join(__dirname, '..', 'lib', 'cli', 'main.js');
const folder = mkdtempSync(join(tmpdir(), 'bench-'));

const FORMS = {
  documents: { extension: 'yaml', write: (objects) => objects.map((object) => stringify(object)).join('---\n') },
  'YAML List': { extension: 'yaml', write: (objects) => stringify({ apiVersion: 'v1', items: objects, kind: 'List' }, { indentSeq: false }) },
  'JSON List': { extension: 'json', write: (objects) => JSON.stringify({ apiVersion: 'v1', items: objects, kind: 'List' }, undefined, 4) },
};

function fileOf(size, form) {
  const { extension, write } = FORMS[form];
  const file = join(folder, `${size}-${form.replace(' ', '-')}.${extension}`);
  const text = write([...manifests(size)]);
  writeFileSync(file, text);
  return { size, form, file, mib: text.length / 1024 / 1024 };
}

function runOne(file) {
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', join(__dirname, 'check-one.js'), file], { encoding: 'utf8' }));
}

function startOf(...args) {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, args, { encoding: 'utf8' });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const files = SIZES.flatMap((size) => Object.keys(FORMS).map((form) => fileOf(size, form)));
const small = fileOf(2, 'documents').file;
const STARTS = { 'node alone': ['-e', '0'], '--version': [COMMAND, '--version'], 'check of one small file': [COMMAND, 'check', small] };

// The subjects take turns, so that a machine that gets slower is slow for all of them.
const rounds = Array.from({ length: RUNS }, () => files.map(({ file }) => runOne(file)));
const starts = Array.from({ length: 5 * RUNS }, () => Object.values(STARTS).map((args) => startOf(...args)));
rmSync(folder, { recursive: true });

console.log('| manifests | as | size, MiB | reading, ms | checking, ms | checking one, µs | documents in the heap, MiB | peak of reading, MiB | peak, MiB | peak/reading | peak/heap |');
console.log('|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|');
files.forEach(({ size, form, mib }, index) => {
  const figure = (pick) => median(rounds.map((round) => pick(round[index])));
  const cells = [
    mib.toFixed(1), figure(({ read }) => read).toFixed(0), figure(({ check }) => check).toFixed(0),
    figure(({ check }) => check / size * 1000).toFixed(0), figure(({ documents }) => documents).toFixed(0),
    figure(({ reading }) => reading).toFixed(0), figure(({ peak }) => peak).toFixed(0),
    figure(({ peak, reading }) => peak / reading).toFixed(1), figure(({ peak, documents }) => peak / documents).toFixed(1),
  ];
  console.log(`| ${size} | ${form} | ${cells.join(' | ')} |`);
});
console.log('\n| start | ms (median) |\n|---|---:|');
Object.keys(STARTS).forEach((name, index) => console.log(`| ${name} | ${median(starts.map((round) => round[index])).toFixed(0)} |`));
