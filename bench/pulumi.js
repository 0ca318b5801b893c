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
  /** What no component can do without. */
  class Bare extends pulumi.ComponentResource {
    constructor(name, manifest) {
      super('bench:index:Bare', name, {});
      new CustomResource(name, manifest, { parent: this });
      this.registerOutputs({});
    }
  }
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

const MANIFEST = `{
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
  }`;

const PROGRAMS = {
  components: UNDER_MOCKS(`
    new lib.HttpRoute('route-' + i, {
      metadata: { namespace: 'shop' },
      parents: [lib.RouteParent.gateway({ name: 'http', namespace: 'infra' })],
      hostnames: ['host-' + i + '.example.com'],
      rules: [{ matches: [{ path: lib.PathMatch.prefix('/v1') }], action: lib.RouteAction.forward(lib.RouteTarget.service('shop', { port: 80 })) }],
    });`),
  bare: UNDER_MOCKS(`new Bare('route-' + i, ${MANIFEST});`),
  resources: UNDER_MOCKS(`new CustomResource('route-' + i, ${MANIFEST});`),
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

const rounds = Array.from({ length: RUNS }, () => ({
  components: run('components'), bare: run('bare'), resources: run('resources'), imports: run('imports'),
}));
const figure = (pick) => median(rounds.map(pick));

console.log('| 1,000 of | time, ms | memory, MiB | time over hand-written | memory over hand-written |');
console.log('|---|---:|---:|---:|---:|');
for (const [name, label] of [['components', 'our components'], ['bare', 'empty components around a resource'], ['resources', 'hand-written resources']]) {
  const ratio = (unit) => figure((round) => round[name][unit] / round.resources[unit]).toFixed(2);
  console.log(`| ${label} | ${figure((round) => round[name].ms).toFixed(0)} | ${figure((round) => round[name].mib).toFixed(0)} | ${ratio('ms')} | ${ratio('mib')} |`);
}
console.log(`\nImporting, over @pulumi/pulumi and customResource: ${figure(({ imports }) => imports.ms).toFixed(1)} ms, ${figure(({ imports }) => imports.mib).toFixed(1)} MiB`);
