// Synthesizes one program in a process of its own: node bench/run-one.js <subject> <routes> <charts>
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { App, Chart } = require('cdk8s');
const subjects = require('./subjects');

const [, , name, routes, charts] = process.argv;
const subject = subjects[name]();
const outdir = mkdtempSync(join(tmpdir(), 'bench-'));

const start = process.hrtime.bigint();
const app = new App({ outdir });
Object.entries(subject.context ?? {}).forEach(([key, value]) => app.node.setContext(key, value));
const perChart = Number(routes) / Number(charts);
for (let c = 0; c < Number(charts); c++) {
  const chart = new Chart(app, `chart-${c}`, { namespace: `team-${c}` });
  const prepared = subject.prepare(chart);
  for (let i = 0; i < perChart; i++) { subject.add(chart, prepared, c * perChart + i); }
}
app.synth();
const ms = Number(process.hrtime.bigint() - start) / 1e6;

rmSync(outdir, { recursive: true });
console.log(JSON.stringify({ ms, mib: process.resourceUsage().maxRSS / 1024 }));
