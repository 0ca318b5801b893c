// Time and memory of synthesis, side by side: node bench/synth.js [runs] [sizes]
const { execFileSync } = require('node:child_process');
const { join } = require('node:path');
const median = require('./median');

const RUNS = Number(process.argv[2] ?? 3);
const SIZES = (process.argv[3] ?? '1000,5000,10000,20000').split(',').map(Number);
const SUBJECTS = ['constructs', 'eachByItself', 'apiObjects', 'ingress'];

function runOne(subject, routes, charts) {
  const script = join(__dirname, 'run-one.js');
  return JSON.parse(execFileSync(process.execPath, ['--stack-size=4000', script, subject, routes, charts], { encoding: 'utf8' }));
}

/** The subjects take turns, so that a machine that gets slower is slow for all of them. */
function compare(routes, charts) {
  const results = Object.fromEntries(SUBJECTS.map((subject) => [subject, []]));
  for (let run = 0; run < RUNS; run++) {
    for (const subject of SUBJECTS) { results[subject].push(runOne(subject, String(routes), String(charts))); }
  }
  const figure = (subject, key) => median(results[subject].map((result) => result[key]));
  const ratio = (one, other, key) => median(results[one].map((result, run) => result[key] / results[other][run][key])).toFixed(2);
  const figures = SUBJECTS.map((subject) => `${figure(subject, 'ms').toFixed(0)} ms, ${figure(subject, 'mib').toFixed(0)} MiB`);
  return [
    routes, charts, ...figures,
    ratio('constructs', 'apiObjects', 'ms'), ratio('eachByItself', 'apiObjects', 'ms'), ratio('constructs', 'apiObjects', 'mib'), ratio('constructs', 'ingress', 'ms'),
  ];
}

console.log('| routes | charts | our constructs | each by itself | ApiObjects | cdk8s-plus Ingress '
  + '| time ours/ApiObjects | time each by itself/ApiObjects | memory ours/ApiObjects | time ours/Ingress |');
console.log(`|${'---:|'.repeat(10)}`);
for (const routes of SIZES) {
  for (const charts of [1, routes / 100]) { console.log(`| ${compare(routes, charts).join(' | ')} |`); }
}
