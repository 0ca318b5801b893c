// Checks sets of growing size: node bench/engine.js [runs]
const { readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');
const { parseAllDocuments } = require('yaml');
const { CHECKS, checkManifests } = require('../lib/core/checks');
const { ManifestSet } = require('../lib/core/manifests/manifest-set');
const { completeSettings } = require('../lib/core/manifests/settings');
const median = require('./median');

const RUNS = Number(process.argv[2] ?? 5);
const TEAMS = [10, 100, 1000];
const SETTINGS = { releases: ['kgateway-2.4', 'gateway-api-1.6-standard'] };

const folder = join(__dirname, '..', 'test', 'checks', 'applications', 'shop');
const application = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8')).join('\n---\n');

/** The same application once per team, on one Gateway: its listeners have routes of all teams. */
function manifestsOf(teams) {
  const [gateway] = parseAllDocuments(application).map((document) => document.toJS()).filter(({ kind }) => kind === 'Gateway');
  return [gateway, ...Array.from({ length: teams }, (_, team) => parseAllDocuments(application
    .replace(/namespace: (shop|web)/g, `namespace: $1-${team}`)
    .replace(/name: (shop|web), labels/g, `name: $1-${team}, labels`)
    .replace(/shop\.example\.com/g, `shop-${team}.example.com`)).map((document) => document.toJS()).filter(({ kind }) => kind !== 'Gateway' && kind !== 'Namespace'))].flat();
}

/** All on one host, one listener, one target, with grants and policies that fit all: what quadratic work would show in. */
function crowdOf(teams) {
  const object = (apiVersion, kind, name, namespace, spec, labels = {}) => ({ apiVersion, kind, metadata: { name, namespace, labels }, spec });
  const gatewayApi = (kind, ...rest) => object('gateway.networking.k8s.io/v1', kind, ...rest);
  return [
    gatewayApi('Gateway', 'http', 'edge', { gatewayClassName: 'kgateway', listeners: [
      { name: 'wide', port: 80, protocol: 'HTTP', hostname: '*.example.com', allowedRoutes: { namespaces: { from: 'All' } } },
      { name: 'close', port: 80, protocol: 'HTTP', hostname: 'shop.example.com', allowedRoutes: { namespaces: { from: 'All' } } },
    ] }),
    object('v1', 'Service', 'cart', 'target', { ports: [{ port: 80 }] }),
    ...Array.from({ length: teams }, (_, i) => [
      gatewayApi('HTTPRoute', `route-${i}`, 'shop', {
        parentRefs: [{ name: 'http', namespace: 'edge', sectionName: i % 2 === 0 ? 'wide' : 'close' }],
        hostnames: ['shop.example.com'],
        rules: [
          { matches: [{ path: { value: '/' }, headers: [{ name: 'x-team', value: `${i}` }] }], backendRefs: [{ name: 'cart', namespace: 'target', port: 80 }] },
          { matches: [{ path: { type: 'RegularExpression', value: `/${i}/.*` } }],
            backendRefs: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', name: '*', namespace: 'children' }] },
        ],
      }, { team: `${i}` }),
      gatewayApi('HTTPRoute', `child-${i}`, 'children', { rules: [{ matches: [{ path: { value: `/${i}` } }], backendRefs: [{ name: 'cart', port: 80 }] }] }),
      object('gateway.networking.k8s.io/v1beta1', 'ReferenceGrant', `grant-${i}`, 'target', {
        from: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: 'shop' }], to: [{ group: '', kind: 'Service', name: 'cart' }],
      }),
      object('gateway.kgateway.dev/v1alpha1', 'TrafficPolicy', `policy-${i}`, 'shop', {
        targetSelectors: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', matchLabels: { team: `${i}` } }], timeouts: { request: '5s' },
      }),
    ]).flat(),
  ];
}

function timed(work) {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e3;
}

function table(title, make) {
  console.log(`${title}\n\n| manifests | time, ms | µs a manifest | findings |\n|---:|---:|---:|---:|`);
  for (const teams of TEAMS) {
    const manifests = make(teams);
    const all = median(Array.from({ length: RUNS }, () => timed(() => checkManifests(manifests, SETTINGS))));
    console.log(`| ${manifests.length} | ${(all / 1e3).toFixed(0)} | ${(all / manifests.length).toFixed(0)} | ${checkManifests(manifests, SETTINGS).length} |`);
  }
}

table('An application per team', manifestsOf);
table('\nA crowd on one host', crowdOf);

const manifests = manifestsOf(TEAMS.at(-1));
const set = new ManifestSet(manifests, completeSettings(SETTINGS, []));
const costs = CHECKS.map((check) => [check.id, timed(() => Array.from(check.run(set)))]).sort((a, b) => b[1] - a[1]);
console.log('\nThe checks that take longest, each with what it is the first to work out:');
for (const [id, time] of costs.slice(0, 8)) { console.log(`${(time / manifests.length).toFixed(1).padStart(6)} µs  ${id}`); }
