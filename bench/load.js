// What loading costs over loading cdk8s, and what the first validated HTTPRoute costs: node bench/load.js [runs]
const { execFileSync } = require('node:child_process');
const { resolve } = require('node:path');
const median = require('./median');

const RUNS = Number(process.argv[2] ?? 11);
const LIBRARY = JSON.stringify(resolve(__dirname, '..'));

const program = (checks) => `
  const now = () => Number(process.hrtime.bigint()) / 1e6;
  const { App, Chart } = require('cdk8s');
  const start = now();
  const { Gateway, HttpRoute, RouteAction, RouteTarget } = require(${LIBRARY});
  const loaded = now();
  const app = new App();
  app.node.setContext('kgateway-constructs/checks', ${checks});
  const chart = new Chart(app, 'chart', { namespace: 'shop' });
  new HttpRoute(chart, 'route', {
    parents: [Gateway.fromGatewayAttributes(chart, 'gateway', { name: 'http' })],
    rules: [{ action: RouteAction.forward(RouteTarget.service('shop', { port: 80 })) }],
  });
  app.node.validate();
  console.log(JSON.stringify({ load: loaded - start, first: now() - loaded }));
`;

const run = (checks) => JSON.parse(execFileSync(process.execPath, ['-e', program(checks)], { encoding: 'utf8', cwd: resolve(__dirname, '..') }));
const results = Array.from({ length: RUNS }, () => ({ together: run(true), alone: run(false) }));
console.log('| what | ms (median) |');
console.log('|---|---:|');
console.log(`| loading the library, over loading cdk8s | ${median(results.map(({ together }) => together.load)).toFixed(1)} |`);
console.log(`| first HTTPRoute, made and validated | ${median(results.map(({ alone }) => alone.first)).toFixed(1)} |`);
console.log(`| the same, and checked for what it has to do with others | ${median(results.map(({ together }) => together.first)).toFixed(1)} |`);
