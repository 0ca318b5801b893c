import { TARGET } from './prediction';
import { predictStatus } from '../../src/core/status';
import { manifestsOf } from '../../tools/checks/fixtures';

/** Whether a TrafficPolicy on a route with a Gateway is accepted. */
function isAccepted(spec: Record<string, unknown>, validation: 'standard' | 'strict', others: Record<string, Record<string, unknown>> = {}): boolean | undefined {
  const objects = {
    'Gateway edge/http': { gatewayClassName: 'kgateway', listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }] },
    'HTTPRoute edge/shop': { parentRefs: [{ name: 'http' }], rules: [{ backendRefs: [{ name: 'cart', port: 80 }] }] },
    'TrafficPolicy edge/policy': { targetRefs: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', name: 'shop' }], ...spec },
    ...others,
  };
  const conditions = predictStatus(manifestsOf(objects), { releases: TARGET, validation, complete: true })
    .filter(({ object, part }) => object.kind === 'TrafficPolicy' && part === 'ancestor').flatMap((status) => status.conditions);
  return conditions.find(({ type }) => type === 'Accepted')?.status === 'True';
}

const set = (value: string) => ({ headerModifiers: { request: { set: [{ name: 'x-a', value }] } } });
const rbac = (expression: string) => ({ rbac: { policy: { matchExpressions: [expression] } } });
const template = (value: string) => ({ transformation: { request: { set: [{ name: 'x-a', value }] } } });

test.each<[string, Record<string, unknown>, boolean, boolean]>([
  ['a header', set('a'), true, true],
  ['a header with a percent sign', set('10%'), true, false],
  ['a header with a command', set('%REQ(x-b)%'), true, true],
  ['an expression', rbac('request.path == "/a"'), true, true],
  ['an expression that is none', rbac('request.path = "/a"'), false, false],
  ['an expression with a loop', rbac('["a"].exists(x, x == request.path)'), true, false],
  ['a pattern', { urlRewrite: { pathRegex: { pattern: '/a', substitution: '/b' } } }, true, true],
  ['a pattern that does not compile', { urlRewrite: { pathRegex: { pattern: '/(', substitution: '/b' } } }, false, false],
  ['a pattern that is too large', { urlRewrite: { pathRegex: { pattern: '/[a-z]{1,200}', substitution: '/b' } } }, true, false],
  ['an origin that does not compile', { csrf: { percentageEnabled: 100, additionalOrigins: [{ safeRegex: '[' }] } }, true, false],
  ['a template', template('{{ request_header("a") }}'), true, true],
  ['a template without its end', template('{{ request_header("a") }'), true, false],
])('%s', (_, spec, standard, strict) => {
  expect([isAccepted(spec, 'standard'), isAccepted(spec, 'strict')]).toEqual([standard, strict]);
});

test('a Secret with a line break at its end is refused', () => {
  const spec = { headerModifiers: { request: { set: [{ name: 'authorization', secretRef: { name: 'token' } }] } } };
  expect(isAccepted(spec, 'standard', { 'Secret edge/token': { stringData: { authorization: 'Bearer of it\n' } } })).toBe(false);
  expect(isAccepted(spec, 'standard', { 'Secret edge/token': { stringData: { authorization: 'Bearer of it' } } })).toBe(true);
});
