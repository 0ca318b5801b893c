// Pulumi, side by side: 1,000 components against 1,000 hand-written resources with the same manifests, and what
// importing costs: node bench/pulumi.js [runs]
const { execFileSync } = require('node:child_process');
const { resolve } = require('node:path');
const median = require('./median');

const RUNS = Number(process.argv[2] ?? 5);
const ROOT = resolve(__dirname, '..');
const LIBRARY = JSON.stringify(resolve(ROOT, 'lib/pulumi/index.js'));

const UNDER_MOCKS = (program) => `
  const pulumi = require('@pulumi/pulumi');
  const settings = require('@pulumi/pulumi/runtime/settings');
  const { CustomResource } = require('@pulumi/kubernetes/apiextensions/customResource');
  const lib = require(${LIBRARY});
  (async () => {
    let made = 0;
    await pulumi.runtime.setMocks({
      newResource: ({ name, type, inputs }) => { if (type.startsWith('kubernetes:')) { made++; } return { id: name, state: inputs }; },
      call: ({ inputs }) => inputs,
    });
    const start = performance.now();
    for (let i = 0; i < 1000; i++) { ${program} }
    await settings.waitForRPCs();
    console.log(JSON.stringify({ ms: performance.now() - start, mib: process.resourceUsage().maxRSS / 1024, made }));
    process.exit(0);
  })();
`;

const PROGRAMS = {
  components: UNDER_MOCKS(`
    new lib.HttpRoute('route-' + i, {
      metadata: { namespace: 'shop' },
      parents: [lib.RouteParent.gateway({ name: 'http', namespace: 'infra' })],
      hostnames: ['host-' + i + '.example.com'],
      rules: [{ matches: [{ path: lib.PathMatch.prefix('/v1') }], action: lib.RouteAction.forward(lib.RouteTarget.service('shop', { port: 80 })) }],
    });`),
  resources: UNDER_MOCKS(`
    new CustomResource('route-' + i, {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'HTTPRoute',
      metadata: { name: 'route-' + i, namespace: 'shop' },
      spec: {
        parentRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'http', namespace: 'infra' }],
        hostnames: ['host-' + i + '.example.com'],
        rules: [{
          matches: [{ path: { type: 'PathPrefix', value: '/v1' } }],
          backendRefs: [{ group: '', kind: 'Service', name: 'shop', port: 80, weight: 1 }],
        }],
      },
    });`),
  imports: `
    require('@pulumi/pulumi');
    require('@pulumi/kubernetes/apiextensions/customResource');
    global.gc();
    const memory = process.memoryUsage().heapUsed;
    const start = performance.now();
    require(${LIBRARY});
    const ms = performance.now() - start;
    global.gc();
    console.log(JSON.stringify({ ms, mib: (process.memoryUsage().heapUsed - memory) / 1024 / 1024 }));
    process.exit(0);`,
};

const run = (name) => JSON.parse(execFileSync(process.execPath, ['--expose-gc', '-e', PROGRAMS[name]], { encoding: 'utf8', cwd: ROOT }));

const rounds = Array.from({ length: RUNS }, () => ({ components: run('components'), resources: run('resources'), imports: run('imports') }));
const figure = (pick) => median(rounds.map(pick));

console.log('| what | components | hand-written | ratio |');
console.log('|---|---:|---:|---:|');
for (const [unit, label] of [['ms', 'time of 1,000, ms'], ['mib', 'memory of 1,000, MiB']]) {
  const [ours, raw] = ['components', 'resources'].map((name) => figure((round) => round[name][unit]).toFixed(0));
  console.log(`| ${label} | ${ours} | ${raw} | ${figure((round) => round.components[unit] / round.resources[unit]).toFixed(2)} |`);
}
console.log(`\nImporting, over @pulumi/pulumi and customResource: ${figure(({ imports }) => imports.ms).toFixed(1)} ms, ${figure(({ imports }) => imports.mib).toFixed(1)} MiB`);
