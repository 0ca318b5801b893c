import { checkManifests } from '../src/core/checks';
import { isKnown } from '../src/core/resolvable';

test.each([
  '${Token[TOKEN.1]}', 'api.${TfToken[TOKEN.1]}', '${SHOP_DOMAIN}', '*.${SHOP_DOMAIN}', '${shop_domain}', '${SHOP_DOMAIN:=example.com}', '${SHOP_DOMAIN/./-}-tls',
  '${SHOP_NAME:-${APP}}.example.com', '${A}', '$SHOP_DOMAIN', 'shop.$DOMAIN', '$SHOP_DOMAIN/cart', '$(SHOP_DOMAIN)',
])('%s is filled in later', (text) => {
  expect(isKnown(text)).toBe(false);
});

test.each([
  '', '$', '${', '${}', '${domain}', '${shopDomain}', '${this.domain}', '$domain', '$LATEST', '$2y$10$N9qo8uLOickgx2ZMRZoMye', '^/API$', '$(this.domain)', '{SHOP_DOMAIN}', '^/[a-z]+${2}', '{{ .Values.domain }}', '%REQ(:PATH)%', 'Token[TOKEN.1]',
])('%s is what it is', (text) => {
  expect(isKnown(text)).toBe(true);
});

function shop(host: string, port: unknown): unknown {
  return {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: '${APP}', namespace: 'shop' },
    spec: { parentRefs: [{ name: 'http' }], hostnames: [host], rules: [{ backendRefs: [{ name: '${APP}', port }] }] },
  };
}

test('nothing is said of values that are filled in later', () => {
  expect(checkManifests([shop('${APP}.${SHOP_DOMAIN}', '${PORT:=80}')])).toEqual([]);
  expect(checkManifests([shop('shop.$SHOP_DOMAIN', '$PORT')])).toEqual([]);
});

test('what is wrong beside them is found, under the name that is written', () => {
  const [{ id, object: { name } }, ...others] = checkManifests([shop('${APP}.${SHOP_DOMAIN}', 0)]);
  expect([id, name, others]).toEqual(['schema-structure', '${APP}', []]);
});
