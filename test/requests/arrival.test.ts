import { gateway, route, rule, setOf } from './manifests';
import { requestOf } from './request';
import { answerOf } from '../../src/core/requests';
import type { Answer } from '../../src/core/requests/answer';

const https = (name: string, more: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> =>
  ({ name, port: 443, protocol: 'HTTPS', tls: { certificateRefs: [{ name: 'certificate' }] }, ...more });

const summary = ({ outcome }: Answer): readonly string[] => (outcome.kind === 'refused' ? [outcome.by, outcome.reason.text] : [outcome.kind]);

test('nothing listens on the port', () => {
  const set = setOf([gateway(), route('shop', [rule('cart')])]);
  expect(summary(answerOf(set, requestOf({ request: 'GET http://shop.example', port: 8080 })))).toEqual(['connection', 'nothing listens on port 8080 of Gateway "shop/edge"']);
  expect(summary(answerOf(set, requestOf({ request: 'GET https://shop.example' })))).toEqual(['connection', 'nothing listens on port 443 of Gateway "shop/edge"']);
  expect(summary(answerOf(set, requestOf({ request: 'GET https://shop.example', port: 80 })))).toEqual(['tls', 'the listener does not speak TLS']);
});

test('the server name chooses the listener, and the host does not get out of it', () => {
  const set = setOf([
    gateway([https('a', { hostname: 'a.example' }), https('b', { hostname: '*.b.example' })]),
    route('a', [rule('a')], { parentRefs: [{ name: 'edge', sectionName: 'a' }] }), route('b', [rule('b')], { parentRefs: [{ name: 'edge', sectionName: 'b' }] }),
  ]);
  const ask = (host: string, serverName?: string): Answer => answerOf(set, requestOf({ request: `GET https://${host}`, serverName }));
  expect(ask('a.example').listener?.name).toBe('a');
  expect(ask('x.b.example').listener?.name).toBe('b');
  expect(summary(ask('other.example'))).toEqual(['tls', 'no listener on port 443 is for the server name "other.example"']);
  expect(ask('x.b.example', 'a.example').outcome).toMatchObject({ kind: 'responded', status: 404 });
  expect(summary(answerOf(set, requestOf({ request: 'GET http://a.example', port: 443 })))).toEqual(['tls', 'the listener needs TLS']);
});

test('TLS that is passed through is not read', () => {
  const tlsRoute = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'TLSRoute',
    metadata: { namespace: 'shop', name: 'bank' },
    spec: { parentRefs: [{ name: 'edge' }], hostnames: ['bank.example'], rules: [{ backendRefs: [{ name: 'bank', port: 443 }] }] },
  };
  const set = setOf([gateway([{ name: 'tls', port: 443, protocol: 'TLS', tls: { mode: 'Passthrough' } }]), tlsRoute]);
  expect(summary(answerOf(set, requestOf({ request: 'GET https://bank.example' })))).toEqual(['passthrough', 'the connection is handed on without being read, by TLSRoute "shop/bank"']);
});

test('a listener may ask clients for certificates', () => {
  const frontend = { default: { validation: { caCertificateRefs: [{ group: '', kind: 'ConfigMap', name: 'authority' }] } } };
  const { spec, ...rest } = gateway([https('a')]);
  const set = setOf([{ ...rest, spec: { ...spec as object, tls: { frontend } } }, route('shop', [rule('cart')])]);
  const ask = (hasCertificate: boolean | undefined): Answer => answerOf(set, { ...requestOf({ request: 'GET https://shop.example' }), client: { address: undefined, hasCertificate } });
  expect(summary(ask(false))).toEqual(['tls', 'the client shows no certificate, and the listener asks for one']);
  expect([...summary(ask(true)), ask(true).conditions.length]).toEqual(['forwarded', 0]);
  expect(ask(undefined).conditions).toMatchObject([{ what: 'client certificate', effect: 'may-refuse' }]);
});

test('a request that Envoy does not take is answered before any route is looked for', () => {
  const set = setOf([gateway(), route('shop', [rule('cart')])]);
  const status = (request: string, path: string): unknown => answerOf(set, requestOf({ request, path })).outcome;
  expect(status('GET http://shop.example', '/a#b')).toMatchObject({ kind: 'responded', status: 400 });
  expect(status('GET http://shop.example', '/%00')).toMatchObject({ kind: 'responded', status: 400 });
  expect(status('get http://shop.example', '/')).toMatchObject({ kind: 'responded', status: 400 });
  expect(status('OPTIONS http://shop.example', '*')).toMatchObject({ kind: 'responded', status: 404 });
});
