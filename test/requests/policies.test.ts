import { exact, gateway, policy, prefix, route, rule, setOf } from './manifests';
import { requestOf } from './request';
import type { ShortRequest } from './request';
import { answerOf } from '../../src/core/requests';
import type { Answer } from '../../src/core/requests/answer';

const ROUTE = { kind: 'HTTPRoute', name: 'shop' };
const GATEWAY = { kind: 'Gateway', name: 'edge' };

function ask(manifests: readonly unknown[], request: Partial<ShortRequest> = {}): Answer {
  return answerOf(setOf([gateway(), ...manifests]), requestOf({ request: 'GET http://shop.example', ...request }));
}

const result = ({ outcome }: Answer): string => (outcome.kind === 'responded' ? String(outcome.status) : outcome.kind);
const conditions = (answer: Answer): readonly string[] => answer.conditions.map(({ what, policy: by, effect }) => `${what} ${by.title} ${effect}`);

describe('access lists', () => {
  const acl = {
    defaultAction: 'deny',
    rules: [{ name: 'office', action: 'allow', cidrs: ['10.0.0.0/8', '2001:db8::/32'] }, { name: 'guests', action: 'deny', cidrs: ['10.9.0.0/16', '10.1.1.1'] }],
    denyResponse: { statusCode: 451, blockedByHeaderName: 'x-blocked-by', headers: [{ name: 'x-why', value: 'list' }] },
  };
  const manifests = [route('shop', [rule('cart')]), policy('list', ROUTE, { acl })];

  test.each([
    ['10.2.3.4', 'forwarded'], ['10.9.3.4', '451'], ['10.1.1.1', '451'], ['10.1.1.2', 'forwarded'], ['192.0.2.1', '451'],
    ['2001:db8::1', 'forwarded'], ['2001:db9::1', '451'], ['::ffff:10.2.3.4', 'forwarded'], ['::ffff:10.9.3.4', '451'],
  ])('the longest prefix decides: %s is %s', (client, expected) => {
    expect(result(ask(manifests, { client }))).toBe(expected);
  });

  test('the answer names the rule', () => {
    expect(ask(manifests, { client: '10.9.0.1' }).outcome).toMatchObject({ headers: [{ name: 'x-why', value: 'list' }, { name: 'x-blocked-by', value: 'guests' }] });
    expect(ask(manifests, { client: '192.0.2.1' }).outcome).toMatchObject({ headers: [{ name: 'x-why', value: 'list' }, { name: 'x-blocked-by', value: 'default' }] });
  });

  test('without an address it may refuse', () => {
    const answer = ask(manifests);
    expect([result(answer), ...conditions(answer)]).toEqual(['forwarded', 'access list TrafficPolicy "shop/list" may-refuse']);
  });
});

test('what asks others is named, and not guessed', () => {
  const extension = {
    apiVersion: 'gateway.kgateway.dev/v1alpha1', kind: 'GatewayExtension', metadata: { namespace: 'shop', name: 'auth' }, spec: { extAuth: { grpcService: { backendRef: { name: 'auth', port: 80 } } } },
  };
  const service = { apiVersion: 'v1', kind: 'Service', metadata: { namespace: 'shop', name: 'auth' }, spec: { ports: [{ port: 80 }] } };
  const answer = ask([
    route('shop', [rule('cart')]), extension, service,
    policy('auth', ROUTE, { extAuth: { extensionRef: { name: 'auth' } } }),
    policy('limits', GATEWAY, { rateLimit: { local: { tokenBucket: { maxTokens: 1, fillInterval: '1s' } } } }),
    policy('words', GATEWAY, { transformation: { request: { set: [{ name: 'x-a', value: '1' }] } } }),
  ]);
  expect([result(answer), ...conditions(answer)]).toEqual([
    'forwarded', 'ext auth TrafficPolicy "shop/auth" may-refuse', 'rate limit TrafficPolicy "shop/limits" may-refuse', 'transformation TrafficPolicy "shop/words" may-change',
  ]);
  expect(answer.policies.map(({ policy: { name } }) => name)).toEqual(['auth', 'limits', 'words']);
});

test('a token that is missing is refused, and one that is there may be', () => {
  const provider = { name: 'login', issuer: 'https://login.example', jwks: { local: { inline: '{"keys":[{"kty":"oct","k":"AQ"}]}' } } };
  const extension = { apiVersion: 'gateway.kgateway.dev/v1alpha1', kind: 'GatewayExtension', metadata: { namespace: 'shop', name: 'login' }, spec: { jwt: { providers: [provider] } } };
  const manifests = [route('shop', [rule('cart')]), extension, policy('login', ROUTE, { jwtAuth: { extensionRef: { name: 'login' } } })];
  expect(result(ask(manifests))).toBe('401');
  expect(result(ask(manifests, { headers: ['authorization: Basic YTpi'] }))).toBe('401');
  for (const request of [{ headers: ['authorization: Bearer abc'] }, { path: '/?access_token=abc' }]) {
    const answer = ask(manifests, request);
    expect([result(answer), ...conditions(answer)]).toEqual(['forwarded', 'JWT TrafficPolicy "shop/login" may-refuse']);
  }
});

test.each([
  ["request.path.startsWith('/admin')", '/admin/x', [], '403'],
  ["request.path.startsWith('/admin')", '/shop', [], 'forwarded'],
  ["request.headers['x-role'] == 'guest'", '/', ['x-role: guest'], '403'],
  ["request.headers['x-role'] == 'guest'", '/', [], 'forwarded'],
  ["!('x-key' in request.headers)", '/', [], '403'],
  ["request.method in ['POST', 'GET'] && request.url_path == '/a'", '/a?b', [], '403'],
  ["request.url_path.matches('^/[0-9]+$')", '/12', [], '403'],
])('%s keeps %s out with %j: %s', (expression, path, headers, expected) => {
  const manifests = [route('shop', [rule('cart')]), policy('rules', ROUTE, { rbac: { action: 'Deny', policy: { matchExpressions: [expression] } } })];
  expect(result(ask(manifests, { path, headers }))).toBe(expected);
});

test('an expression that reads more than the request is up to run time', () => {
  const manifests = [route('shop', [rule('cart')]), policy('rules', ROUTE, { rbac: { action: 'Allow', policy: { matchExpressions: ["source.address.startsWith('10.')"] } } })];
  const answer = ask(manifests);
  expect([result(answer), ...conditions(answer)]).toEqual(['forwarded', 'RBAC TrafficPolicy "shop/rules" may-refuse']);
});

test('timeouts and retries are those of the rule, or else those of the nearest policy', () => {
  const retry = { attempts: 3, retryOn: ['5xx'], statusCodes: [503] };
  const manifests = [
    route('shop', [{ ...rule('cart', prefix('/cart')), timeouts: { request: '3s', backendRequest: '1s' }, retry: { attempts: 2, codes: [502] } }, rule('all')]),
    policy('route', ROUTE, { timeouts: { streamIdle: '9s' } }), policy('gateway', GATEWAY, { timeouts: { request: '20s' }, retry }),
  ];
  expect(ask(manifests, { path: '/cart' }).outcome).toMatchObject({ timeouts: { request: '3s', perTry: '1s', idle: '9s' }, retries: { attempts: 2 } });
  expect(ask(manifests).outcome).toMatchObject({ timeouts: { request: '20s', perTry: undefined, idle: '9s' }, retries: { attempts: 3, on: ['5xx', 'retriable-status-codes'] } });
});

test('before 2.4 timeouts of policies on Gateways did nothing, and before 2.3 a slash at the end of a prefix counted', () => {
  const manifests = [gateway(), route('shop', [rule('cart', prefix('/cart/')), rule('one', exact('/one'))]), policy('gateway', GATEWAY, { timeouts: { request: '20s' } })];
  const asked = (release: string, path: string): Answer => answerOf(setOf(manifests, { releases: [release, 'gateway-api-1.4-standard'] }), requestOf({ request: 'GET http://shop.example', path }));
  expect(['kgateway-2.4', 'kgateway-2.3', 'kgateway-2.2'].map((release) => result(asked(release, '/cart')))).toEqual(['forwarded', 'forwarded', '404']);
  const timeout = ({ outcome }: Answer): string | undefined => (outcome.kind === 'forwarded' ? outcome.timeouts.request : outcome.kind);
  expect(['kgateway-2.4', 'kgateway-2.3', 'kgateway-2.2'].map((release) => timeout(asked(release, '/one')))).toEqual(['20s', undefined, undefined]);
});

test('mirrors, shares and what is wrong with one of them', () => {
  const backendRefs = [{ name: 'blue', port: 80, weight: 3 }, { name: 'green', port: 80, weight: 1 }, { name: 'gone', port: 80, weight: 0 }];
  const filters = [{ type: 'RequestMirror', requestMirror: { backendRef: { name: 'shadow', port: 80 }, percent: 25 } }];
  const services = ['blue', 'shadow'].map((name) => ({ apiVersion: 'v1', kind: 'Service', metadata: { namespace: 'shop', name }, spec: { ports: [{ port: 80 }] } }));
  const set = setOf([gateway(), route('shop', [{ backendRefs, filters }]), ...services], { complete: true });
  expect(answerOf(set, requestOf({ request: 'GET http://shop.example' })).outcome).toMatchObject({
    kind: 'forwarded',
    targets: [{ target: 'shop/blue:80', share: 0.75, fault: undefined }, { target: 'shop/green:80', share: 0.25, fault: { text: 'shop/green:80 does not exist' } }],
    mirrors: [{ target: 'shop/shadow:80', share: 0.25 }],
  });
});
