// What `kgateway-constructs test` costs from start to end: cases, each of which sends one request through one Gateway with as many routes:
// node bench/cases.js [runs] [sizes]
const { spawnSync } = require('node:child_process');
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { stringify } = require('yaml');
const median = require('./median');

const RUNS = Number(process.argv[2] ?? 5);
const SIZES = (process.argv[3] ?? '100,1000').split(',').map(Number);
const COMMAND = join(__dirname, '../lib/cli/main.js');

const numbers = (size) => Array.from({ length: size }, (_, index) => index);

const GATEWAY = {
  apiVersion: 'gateway.networking.k8s.io/v1', kind: 'Gateway', metadata: { name: 'edge', namespace: 'infra' },
  spec: { gatewayClassName: 'kgateway', listeners: [{ name: 'http', port: 80, protocol: 'HTTP', allowedRoutes: { namespaces: { from: 'All' } } }] },
};
const route = (number) => ({
  apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata: { name: `route-${number}`, namespace: 'shop' },
  spec: {
    parentRefs: [{ name: 'edge', namespace: 'infra' }],
    hostnames: [`host-${number % 100}.example`],
    rules: [{ matches: [{ path: { type: 'PathPrefix', value: `/path-${number}` } }], backendRefs: [{ name: `service-${number}`, port: 8080 }] }],
  },
});
const testCase = (number) => ({
  name: `request ${number}`, request: `http://host-${number % 100}.example/path-${number}/x`,
  expect: { route: `shop/route-${number}`, backend: `shop/service-${number}:8080`, upstream: { path: `/path-${number}/x` } },
});

function write(folder, size) {
  writeFileSync(join(folder, 'routes.yaml'), [GATEWAY, ...numbers(size).map(route)].map((manifest) => stringify(manifest)).join('---\n'));
  writeFileSync(join(folder, 'all.requests.yaml'), stringify({ manifests: 'routes.yaml', tests: numbers(size).map(testCase) }));
}

function time(folder, args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) { throw new Error(`${args.join(' ')} ends with ${status}: ${stderr}`); }
  return Number(process.hrtime.bigint() - start) / 1e6;
}

console.log('| cases and routes | start to end, ms | check of the same routes, ms | test/check |');
console.log('|---:|---:|---:|---:|');
for (const size of SIZES) {
  const folder = mkdtempSync(join(tmpdir(), 'cases-'));
  write(folder, size);
  const rounds = numbers(RUNS).map(() => [time(folder, ['test', 'all.requests.yaml']), time(folder, ['check', 'routes.yaml'])]);
  const [test, check] = [0, 1].map((column) => median(rounds.map((round) => round[column])));
  console.log(`| ${size} | ${test.toFixed(0)} | ${check.toFixed(0)} | ${(test / check).toFixed(2)} |`);
  rmSync(folder, { recursive: true });
}
