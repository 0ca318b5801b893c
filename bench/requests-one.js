// Asks for each route of one Gateway in a process of its own: node bench/requests-one.js <routes> <form>
const { checkManifests } = require('../lib/core/checks');
const { ManifestSet } = require('../lib/core/manifests/manifest-set');
const { completeSettings, USUAL } = require('../lib/core/manifests/settings');
const { answerOf } = require('../lib/core/requests');
const { translationOf } = require('../lib/core/translation');

const SIZE = Number(process.argv[2]);
const HAS_OWN_HOSTS = process.argv[3] === 'one host each';
const GROUP = 'gateway.networking.k8s.io';

function* manifests() {
  yield {
    apiVersion: `${GROUP}/v1`,
    kind: 'Gateway',
    metadata: { name: 'http', namespace: 'infra' },
    spec: { gatewayClassName: 'kgateway', listeners: [{ name: 'http', port: 80, protocol: 'HTTP', allowedRoutes: { namespaces: { from: 'All' } } }] },
  };
  for (let i = 0; i < SIZE; i++) {
    yield {
      apiVersion: `${GROUP}/v1`,
      kind: 'HTTPRoute',
      metadata: { name: `route-${i}`, namespace: `team-${i % 100}` },
      spec: {
        parentRefs: [{ name: 'http', namespace: 'infra' }],
        hostnames: [HAS_OWN_HOSTS ? `host-${i}.example.com` : 'api.example.com'],
        rules: [{
          matches: [{ path: { type: i % 3 === 0 ? 'Exact' : 'PathPrefix', value: `/team-${i % 100}/service-${i}` }, headers: i % 5 === 0 ? [{ name: 'x-canary', value: 'always' }] : [] }],
          filters: [{ type: 'URLRewrite', urlRewrite: { path: { type: 'ReplaceFullPath', replaceFullPath: '/v1' } } }],
          backendRefs: [{ name: `service-${i}`, port: 8080 }],
        }],
      },
    };
  }
}

const requestFor = (i) => ({
  scheme: 'http',
  host: HAS_OWN_HOSTS ? `host-${i}.example.com` : 'api.example.com',
  path: `/team-${i % 100}/service-${i}${i % 3 === 0 ? '' : '/orders?page=2'}`,
  method: 'GET',
  headers: [{ name: 'accept', value: '*/*' }, { name: 'x-canary', value: 'always' }],
  port: undefined,
  serverName: undefined,
  client: { address: '10.0.0.1', hasCertificate: undefined },
  gateway: undefined,
});

// Of the processor, so that other programs on the machine do not count.
const now = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e3; };
const timed = (work) => { const start = now(); work(); return now() - start; };
const documents = [...manifests()];
const set = new ManifestSet(documents, completeSettings(USUAL, documents));
const requests = documents.slice(1).map((_, index) => requestFor(index));
const all = () => requests.forEach((request) => {
  if (answerOf(set, request).outcome.kind !== 'forwarded') { throw new Error(`not forwarded: ${request.host}${request.path}`); }
});

const translate = timed(() => translationOf(set));
const first = timed(() => answerOf(set, requests[0]));
const once = timed(all) / SIZE * 1000;
const again = timed(all) / SIZE * 1000;
const check = timed(() => checkManifests(documents));
console.log(JSON.stringify({ translate, first, once, again, check }));
