import { predictStatus } from '../../src/core/status';
import { manifestsOf } from '../../tools/checks/fixtures';

const RELEASES = ['kgateway-2.4', 'gateway-api-1.6-standard'];
const route = (name: string) => ({ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', name });

test('routes that delegate to each other come to an end, where it is not known whether they consent', () => {
  const unresolved = route('${Token[TOKEN.1]}');
  const statuses = predictStatus(manifestsOf({
    'Gateway shop/web': { gatewayClassName: 'kgateway', listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }] },
    'HTTPRoute shop/a': { parentRefs: [{ name: 'web' }, unresolved], rules: [{ backendRefs: [route('b')] }] },
    'HTTPRoute shop/b': { parentRefs: [unresolved], rules: [{ backendRefs: [route('a')] }] },
  }), { releases: RELEASES, complete: true });
  const ofRoute = statuses.find(({ object, part }) => object.name === 'a' && part === 'parent');
  expect(ofRoute?.conditions.map(({ type, certain }) => [type, certain])).toEqual([['Accepted', true], ['ResolvedRefs', false], ['kgateway.dev/Programmed', true]]);
});
