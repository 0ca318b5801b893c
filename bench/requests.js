// What requests cost: translating one Gateway with many routes, beside all checks on the same set, and then each request: node bench/requests.js [runs] [sizes]
const { execFileSync } = require('node:child_process');
const { join } = require('node:path');
const median = require('./median');

const RUNS = Number(process.argv[2] ?? 3);
const SIZES = (process.argv[3] ?? '1000,5000,10000').split(',').map(Number);
const FORMS = ['one host each', 'one host for all'];

const runOne = (size, form) => JSON.parse(execFileSync(process.execPath, [join(__dirname, 'requests-one.js'), String(size), form], { encoding: 'utf8' }));

const subjects = SIZES.flatMap((size) => FORMS.map((form) => ({ size, form })));
const rounds = Array.from({ length: RUNS }, () => subjects.map(({ size, form }) => runOne(size, form)));

console.log('| routes | hosts | translating, ms | all checks, ms | translating/checks | first request, ms | a request, the first time, µs | a request, later, µs |');
console.log('|---:|---|---:|---:|---:|---:|---:|---:|');
subjects.forEach(({ size, form }, index) => {
  const figure = (pick) => median(rounds.map((round) => pick(round[index])));
  const cells = [
    figure(({ translate }) => translate).toFixed(0), figure(({ check }) => check).toFixed(0), figure(({ translate, check }) => translate / check).toFixed(2),
    figure(({ first }) => first).toFixed(0), figure(({ once }) => once).toFixed(1), figure(({ again }) => again).toFixed(1),
  ];
  console.log(`| ${size} | ${form} | ${cells.join(' | ')} |`);
});
