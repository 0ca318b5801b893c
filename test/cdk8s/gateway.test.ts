import { Chart, Testing } from 'cdk8s';
import { AllowedRoutes, Gateway, HttpRoute, Listener, RouteAction, RouteKind, RouteTarget } from '../../src';

let chart: Chart;
beforeEach(() => { chart = new Chart(Testing.app(), 'chart', { namespace: 'infra', disableResourceNameHashes: true }); });

const listenersOf = (listeners: { [name: string]: Listener }) => {
  new Gateway(chart, 'gateway', { listeners });
  return Testing.synth(chart)[0].spec.listeners;
};

test('a Gateway is one of kgateway, unless told otherwise', () => {
  new Gateway(chart, 'edge', { listeners: { http: Listener.http() } });
  new Gateway(chart, 'other', { gatewayClassName: 'other', listeners: { http: Listener.http({ port: 8080 }) } });
  expect(Testing.synth(chart)).toEqual([
    {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'Gateway',
      metadata: { name: 'chart-edge', namespace: 'infra' },
      spec: { gatewayClassName: 'kgateway', listeners: [{ name: 'http', port: 80, protocol: 'HTTP', allowedRoutes: { namespaces: { from: 'Same' } } }] },
    },
    {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'Gateway',
      metadata: { name: 'chart-other', namespace: 'infra' },
      spec: { gatewayClassName: 'other', listeners: [{ name: 'http', port: 8080, protocol: 'HTTP', allowedRoutes: { namespaces: { from: 'Same' } } }] },
    },
  ]);
});

test('an HTTPS listener ends TLS with its certificates', () => {
  expect(listenersOf({
    https: Listener.https({
      hostname: '*.example.com',
      certificates: [{ secretName: 'a' }, { secretName: 'b', namespace: 'infra' }, { secretName: 'c', namespace: 'certificates' }],
      allowedRoutes: AllowedRoutes.allNamespaces({ kinds: [RouteKind.HTTP_ROUTE, RouteKind.GRPC_ROUTE] }),
    }),
  })).toEqual([{
    name: 'https',
    port: 443,
    protocol: 'HTTPS',
    hostname: '*.example.com',
    tls: {
      mode: 'Terminate',
      certificateRefs: [
        { group: '', kind: 'Secret', name: 'a' }, { group: '', kind: 'Secret', name: 'b' },
        { group: '', kind: 'Secret', name: 'c', namespace: 'certificates' },
      ],
    },
    allowedRoutes: {
      namespaces: { from: 'All' },
      kinds: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute' }, { group: 'gateway.networking.k8s.io', kind: 'GRPCRoute' }],
    },
  }]);
});

test('TLS listeners end connections or hand them on', () => {
  expect(listenersOf({
    passthrough: Listener.tlsPassthrough({ hostname: 'a.example.com' }),
    termination: Listener.tlsTermination({ hostname: 'b.example.com', certificates: [{ secretName: 'b' }], allowedRoutes: AllowedRoutes.namespacesWithLabels({ team: 'b' }) }),
  })).toEqual([
    { name: 'passthrough', port: 443, protocol: 'TLS', hostname: 'a.example.com', tls: { mode: 'Passthrough' }, allowedRoutes: { namespaces: { from: 'Same' } } },
    {
      name: 'termination',
      port: 443,
      protocol: 'TLS',
      hostname: 'b.example.com',
      tls: { mode: 'Terminate', certificateRefs: [{ group: '', kind: 'Secret', name: 'b' }] },
      allowedRoutes: { namespaces: { from: 'Selector', selector: { matchLabels: { team: 'b' } } } },
    },
  ]);
});

test('listeners and allowed routes can be written as the API writes them', () => {
  expect(listenersOf({
    tcp: Listener.raw({ port: 5432, protocol: 'TCP' }),
    named: Listener.raw({ name: 'named', port: 5433, protocol: 'TCP' }),
    http: Listener.http({ allowedRoutes: AllowedRoutes.raw({ namespaces: { from: 'Selector', selector: { matchExpressions: [{ key: 'a', operator: 'Exists' }] } } }) }),
  })).toEqual([
    { name: 'tcp', port: 5432, protocol: 'TCP', allowedRoutes: { namespaces: { from: 'Same' } } },
    { name: 'named', port: 5433, protocol: 'TCP', allowedRoutes: { namespaces: { from: 'Same' } } },
    { name: 'http', port: 80, protocol: 'HTTP', allowedRoutes: { namespaces: { from: 'Selector', selector: { matchExpressions: [{ key: 'a', operator: 'Exists' }] } } } },
  ]);
});

test('routes attach to the whole Gateway or to a listener, added before or after them', () => {
  const gateway = new Gateway(chart, 'gateway');
  const http = gateway.addListener('http', Listener.http());
  new HttpRoute(chart, 'route', { parents: [gateway], rules: [{ action: RouteAction.forward(RouteTarget.service('a', { port: 80 })) }] });
  const https = gateway.addListener('https', Listener.https({ certificates: [{ secretName: 'a' }] }));
  new HttpRoute(chart, 'later', { parents: [https, http], rules: [{ action: RouteAction.forward(RouteTarget.service('a', { port: 80 })) }] });
  const [, first, second] = Testing.synth(chart);
  const reference = { group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'chart-gateway' };
  expect(first.spec.parentRefs).toEqual([reference]);
  expect(second.spec.parentRefs).toEqual([{ ...reference, sectionName: 'https' }, { ...reference, sectionName: 'http' }]);
});
