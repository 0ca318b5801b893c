// Pulumi, side by side: 1,000 components against hand-written resources with the same manifests, and what
// importing costs: node bench/pulumi.js [runs]
const { execFileSync } = require('node:child_process');
const { resolve } = require('node:path');
const median = require('./median');

const RUNS = Number(process.argv[2] ?? 5);
const ROOT = resolve(__dirname, '..');

const IMPORTS = `
  require('@pulumi/pulumi');
  require('@pulumi/kubernetes/apiextensions/customResource');
  global.gc();
  const memory = process.memoryUsage().heapUsed;
  const start = performance.now();
  require(${JSON.stringify(resolve(ROOT, 'lib/pulumi/index.js'))});
  const ms = performance.now() - start;
  global.gc();
  console.log(JSON.stringify({ ms, mib: (process.memoryUsage().heapUsed - memory) / 1024 / 1024 }));
  process.exit(0);`;

const node = (...args) => JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', cwd: ROOT }));
const run = (component, subject) => node('bench/run-pulumi.js', component, subject);

const SUBJECTS = ['components', 'bare', 'resources'];
const LABELS = {
  HttpRoute: { components: 'HttpRoute', bare: 'an empty component around a resource', resources: 'a hand-written resource' },
  TlsBackend: { components: 'TlsBackend', bare: 'an empty component around two resources', resources: 'two hand-written resources' },
};

console.log('| 1,000 times | time, ms | memory, MiB | time over hand-written | memory over hand-written |');
console.log('|---|---:|---:|---:|---:|');
for (const [component, labels] of Object.entries(LABELS)) {
  const rounds = Array.from({ length: RUNS }, () => Object.fromEntries(SUBJECTS.map((subject) => [subject, run(component, subject)])));
  for (const subject of SUBJECTS) {
    const figure = (unit) => median(rounds.map((round) => round[subject][unit])).toFixed(0);
    const ratio = (unit) => median(rounds.map((round) => round[subject][unit] / round.resources[unit])).toFixed(2);
    console.log(`| ${labels[subject]} | ${figure('ms')} | ${figure('mib')} | ${ratio('ms')} | ${ratio('mib')} |`);
  }
}
const imports = Array.from({ length: RUNS }, () => node('--expose-gc', '-e', IMPORTS));
const figure = (unit) => median(imports.map((round) => round[unit])).toFixed(1);
console.log(`\nImporting, over @pulumi/pulumi and customResource: ${figure('ms')} ms, ${figure('mib')} MiB`);
