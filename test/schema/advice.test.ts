import { checkManifests } from '../../src/core/checks';

/** What to write instead of each value that the schema refuses. */
function advice(kind: string, spec: unknown): readonly string[] {
  const apiVersion = kind.endsWith('Route') || kind === 'Gateway' || kind === 'BackendTLSPolicy' ? 'gateway.networking.k8s.io/v1' : 'gateway.kgateway.dev/v1alpha1';
  return checkManifests([{ apiVersion, kind, metadata: { name: 'shop', namespace: 'shop' }, spec }])
    .filter(({ id }) => id.startsWith('schema-') || id === 'old-form')
    .map(({ fix }) => fix);
}

function rule(more: object): object {
  return { rules: [{ backendRefs: [{ name: 'shop', port: 80 }], ...more }] };
}

const ROUTE = [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', name: 'shop' }];

test.each([
  ['a.example.com:443', 'write "a.example.com"'],
  ['A.example.com', 'write "a.example.com"'],
  ['https://a.example.com/cart', 'write "a.example.com"'],
  ['a.example.com.', 'write "a.example.com"'],
  ['*example.com', 'write "*.example.com"'],
  ['*.*.example.com', 'write "*.example.com"'],
  ['*', 'leave the hostname out to serve every host'],
  ['a_b.example.com', 'write labels of 1 to 63 lower-case letters, digits and "-", which start and end with a letter or digit'],
])('the host %s', (host, fix) => {
  expect(advice('HTTPRoute', { hostnames: [host], ...rule({}) })).toEqual([fix]);
  expect(advice('Gateway', { gatewayClassName: 'kgateway', listeners: [{ name: 'http', port: 80, protocol: 'HTTP', hostname: host }] })).toEqual([fix]);
});

test('hosts that cannot be wildcards', () => {
  const validation = (hostname: string): object => ({ targetRefs: [{ group: '', kind: 'Service', name: 'shop' }], validation: { hostname, wellKnownCACertificates: 'System' } });
  expect(advice('BackendTLSPolicy', validation('A.example.com:443'))).toEqual(['write "a.example.com"']);
  const redirect = rule({ backendRefs: undefined, filters: [{ type: 'RequestRedirect', requestRedirect: { hostname: 'https://a.example.com' } }] });
  expect(advice('HTTPRoute', redirect)).toEqual(['write "a.example.com"']);
});

test.each<[unknown, string]>([[10, 'write "10s"'], [0.5, 'write "500ms"'], ['10', 'write "10s"'], ['ten', 'write for example "1m30s"']])('the duration %p', (request, fix) => {
  expect(advice('HTTPRoute', rule({ timeouts: { request } }))).toEqual([fix]);
  expect(advice('TrafficPolicy', { targetRefs: ROUTE, timeouts: { request } })).toEqual([fix]);
});

test.each<[string, string, unknown, string]>([
  ['the path of a rule', 'HTTPRoute', rule({ path: '/v1' }), 'write it as matches: [{ path: { value: /v1 } }]'],
  ['the path of a match as text', 'HTTPRoute', rule({ matches: [{ path: '/v1' }] }), 'write { type: PathPrefix, value: /v1 }'],
  ['the path of a match as number', 'HTTPRoute', rule({ matches: [{ path: { value: 1 } }] }), 'write "/1"'],
  ['the value of a path as name', 'HTTPRoute', rule({ matches: [{ path: { name: '/v1' } }] }), 'did you mean value?'],
  ['the value of a path as name, as number', 'HTTPRoute', rule({ matches: [{ path: { type: 'Exact', name: 1 } }] }), 'did you mean value?'],
  ['the path of a rewrite as text', 'HTTPRoute', rule({ filters: [{ type: 'URLRewrite', urlRewrite: { path: '/v1' } }] }), 'write { type: ReplaceFullPath, replaceFullPath: /v1 }'],
  ['the namespace of a target', 'TrafficPolicy', { targetRefs: [{ ...ROUTE[0], namespace: 'shop' }] }, 'leave it out: what is named has to be in the namespace of this object'],
  ['external authorization that is switched off', 'TrafficPolicy', { targetRefs: ROUTE, extAuth: { enablement: 'DisableAll' } }, 'write disable: {} to switch it off, and nothing to leave it on'],
  ['external authorization that is switched off by true', 'TrafficPolicy', { targetRefs: ROUTE, extAuth: { disable: true } }, 'write {}'],
  ['a Backend for MCP', 'Backend', { type: 'MCP' }, 'use agentgateway for them'],
  ['a Backend for AI', 'Backend', { type: 'AI', ai: {} }, 'use agentgateway for them'],
])('%s', (_title, kind, spec, fix) => {
  expect(advice(kind, spec)).toContain(fix);
  expect(advice(kind, spec).filter((one) => one === fix)).toHaveLength(1);
});
