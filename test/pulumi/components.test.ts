import * as pulumi from '@pulumi/pulumi';
import { manifestsOf, objectsOf, register } from './mocks';
import {
  Backend, BackendTls, BackendTlsPolicy, Gateway, HeaderMatch, HttpRoute, Listener, PathMatch, PolicyTarget, RedirectRoute, ReferenceGrant,
  RouteAction, RouteParent, RouteTarget, SplitRoute, StaticBackend, TlsBackend,
} from '../../src/pulumi';

const parents = [RouteParent.gateway({ name: 'http', namespace: 'infra' })];
const service = RouteTarget.service('shop', { port: 8080 });

test('a TlsBackend makes its Backend and its policy as children', async () => {
  const resources = await register(() => new TlsBackend('api', { host: 'api.example.com', metadata: { namespace: 'payments' } }));
  expect(objectsOf(resources).map(({ name }) => name)).toEqual(['api', 'api-tls']);
  expect(manifestsOf(resources)).toEqual([
    {
      apiVersion: 'gateway.kgateway.dev/v1alpha1',
      kind: 'Backend',
      metadata: { name: 'api', namespace: 'payments' },
      spec: { type: 'Static', static: { hosts: [{ host: 'api.example.com', port: 443 }] } },
    },
    {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'BackendTLSPolicy',
      metadata: { name: 'api-tls', namespace: 'payments' },
      spec: {
        targetRefs: [{ group: 'gateway.kgateway.dev', kind: 'Backend', name: 'api' }],
        validation: { hostname: 'api.example.com', wellKnownCACertificates: 'System' },
      },
    },
  ]);
});

test('all labels may come at once from another resource', async () => {
  const metadata = { labels: pulumi.output({ team: pulumi.output('payments') }) };
  const resources = await register(() => new StaticBackend('db', { hosts: [{ host: 'db.example.com', port: 5432 }], metadata }));
  expect(manifestsOf(resources)).toEqual([expect.objectContaining({ metadata: { name: 'db', labels: { team: 'payments' } } })]);
});

test('values of other resources are written once they are known', async () => {
  const resources = await register(() => {
    const backend = new StaticBackend('db', { hosts: [{ host: pulumi.output('lb.example.com'), port: pulumi.output(8443) }], tls: BackendTls.systemCas() });
    new HttpRoute('route', {
      parents,
      hostnames: [pulumi.output('shop.example.com')],
      rules: [{ matches: [{ path: PathMatch.prefix(pulumi.output('/v1')), headers: [HeaderMatch.exact('x-a', pulumi.output('1'))] }], action: RouteAction.forward(backend) }],
    });
  });
  const [backend, policy, route] = manifestsOf(resources);
  expect(backend.spec.static.hosts).toEqual([{ host: 'lb.example.com', port: 8443 }]);
  expect(policy.spec.validation.hostname).toBe('lb.example.com');
  expect(route.spec).toEqual({
    parentRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'http', namespace: 'infra' }],
    hostnames: ['shop.example.com'],
    rules: [{
      matches: [{ path: { type: 'PathPrefix', value: '/v1' }, headers: [{ type: 'Exact', name: 'x-a', value: '1' }] }],
      filters: [{ type: 'URLRewrite', urlRewrite: { hostname: 'lb.example.com' } }],
      backendRefs: [{ group: 'gateway.kgateway.dev', kind: 'Backend', name: 'db', weight: 1 }],
    }],
  });
});

test('all components', async () => {
  const resources = await register(() => {
    const gateway = new Gateway('edge', { listeners: { http: Listener.http(), https: Listener.https({ certificates: [{ secretName: pulumi.output('tls') }] }) } });
    new RedirectRoute('to-https', { parents: [gateway.listener('http')], toHttps: true });
    new SplitRoute('split', { parents: [gateway], targets: [{ target: service, weight: pulumi.output(90) }, { target: service, weight: 10 }] });
    new BackendTlsPolicy('tls', { targets: [PolicyTarget.service('ledger')], tls: BackendTls.systemCas({ hostname: 'a.example' }) });
    new ReferenceGrant('grant', { from: [{ kind: 'HTTPRoute', namespace: 'shop' }], to: [{ kind: 'Service' }] });
    Backend.fromBackendAttributes({ name: pulumi.output('old'), hosts: ['a.example'] });
    Gateway.fromGatewayAttributes({ name: 'http' }).listener('https');
  });
  expect(manifestsOf(resources).map(({ kind }) => kind)).toEqual(['BackendTLSPolicy', 'Gateway', 'HTTPRoute', 'HTTPRoute', 'ReferenceGrant']);
});
