import { convert, findingsOf, ingressOf, serviceOf, specsOf } from './ingress-of';
import { checkManifests } from '../../src/core/checks';
import { GatewayApiVersion, KgatewayVersion, ReleaseTarget } from '../../src/core/release';

const service = serviceOf('web');
const routes = (manifests: readonly object[], options = {}) => specsOf(convert([...manifests, service], options), 'HTTPRoute');
const pathsOf = (route: any) => route.rules.map(({ matches: [{ path: { type, value } }] }: any) => `${type} ${value}`);

describe('paths', () => {
  test('are prefixes and exact paths', () => {
    expect(pathsOf(routes([ingressOf({ paths: ['/', '/api', '= /healthz'] })])['shop-example-com'])).toEqual(['Exact /healthz', 'PathPrefix /api', 'PathPrefix /']);
  });

  test('with a slash at the end are redirected to, as nginx does', () => {
    const { rules } = routes([ingressOf({ paths: ['/api/'] })])['shop-example-com'];
    expect(rules[0]).toEqual({
      matches: [{ path: { type: 'Exact', value: '/api' } }],
      filters: [{ type: 'RequestRedirect', requestRedirect: { path: { type: 'ReplaceFullPath', replaceFullPath: '/api/' }, statusCode: 301 } }],
    });
    expect(rules[1].matches).toEqual([{ path: { type: 'PathPrefix', value: '/api' } }]);
  });

  test('are regular expressions for the whole host as soon as one of them is', () => {
    const ingresses = [
      ingressOf({ name: 'a', annotations: { 'use-regex': 'true' }, paths: ['/v[0-9]+'] }),
      ingressOf({ name: 'b', paths: ['/static', '/'] }),
    ];
    expect(pathsOf(routes(ingresses)['shop-example-com'])).toEqual(['RegularExpression (?i)/v[0-9]+.*', 'RegularExpression (?i)/static.*', 'PathPrefix /']);
  });

  test.each([
    ['/$2', '/api(/|$)(.*)', { type: 'ReplacePrefixMatch', replacePrefixMatch: '/' }],
    ['/', '/something', { type: 'ReplaceFullPath', replaceFullPath: '/' }],
    ['/fixed', '/a|/b', { type: 'ReplaceFullPath', replaceFullPath: '/fixed' }],
  ])('rewrite-target %s of %s', (target, path, expected) => {
    const { rules } = routes([ingressOf({ annotations: { 'rewrite-target': target }, paths: [path] })])['shop-example-com'];
    expect(rules[0].filters).toEqual([{ type: 'URLRewrite', urlRewrite: { path: expected } }]);
  });

  test.each([
    ['/q/$2', '/api(/|$)(.*)', '(?i)^/api(/|$)(.*)', '/q/\\2'],
    ['/$1', '/api/(.*)', '(?i)^/api/(.*)', '/\\1'],
    ['/$1/$9', '/(a|b)/c', '(?i)^/(a|b)/c.*', '/\\1/'],
    ['/i/$1', '/item/(\\d+)$', '(?i)^/item/(\\d+)$', '/i/\\1'],
  ])('rewrite-target %s of %s is a substitution', (target, path, pattern, substitution) => {
    const conversion = convert([ingressOf({ annotations: { 'rewrite-target': target }, paths: [path] }), service]);
    expect(specsOf(conversion, 'TrafficPolicy').web.urlRewrite).toEqual({ pathRegex: { pattern, substitution } });
  });

  test('that are expressions stay so where one path protects and another does not: case would get around it', () => {
    const ingresses = [
      ingressOf({ name: 'admin', annotations: { 'rewrite-target': '/$2', 'whitelist-source-range': '10.0.0.0/8' }, paths: ['/admin(/|$)(.*)'] }),
      ingressOf({ name: 'rest' }),
    ];
    expect(pathsOf(routes(ingresses)['shop-example-com'])).toEqual(['RegularExpression (?i)/admin(/|$)(.*)', 'PathPrefix /']);
  });

  test('that RE2 cannot read are reported, and close what would get their requests', () => {
    const conversion = convert([
      ingressOf({ name: 'admin', annotations: { 'use-regex': 'true', 'limit-rps': '1', 'whitelist-source-range': '10.0.0.0/8' }, paths: ['/(?!public).*'] }),
      ingressOf({ name: 'rest' }), service,
    ]);
    expect(findingsOf(conversion)).toContain('error ingress-invalid: the path "/(?!public).*" cannot be matched by Envoy: look-ahead and look-behind are not possible in RE2');
    expect(conversion.closed).toEqual([{ ingress: 'shop/rest', host: 'shop.example.com', path: '/', annotations: ['whitelist-source-range'] }]);
  });

  test('of one host beyond 16 rules go to several routes, in order', () => {
    const ingress = ingressOf({ annotations: { 'use-regex': 'true' }, paths: Array.from({ length: 40 }, (_, index) => `/p${String(index).padStart(2, '0')}[0-9]`) });
    const all = routes([ingress]);
    expect(Object.keys(all)).toEqual(['shop-example-com', 'shop-example-com-2', 'shop-example-com-3']);
    expect(pathsOf(all['shop-example-com'])).toHaveLength(16);
  });
});

describe('hosts', () => {
  test('with a certificate get a listener, and a redirect on HTTP', () => {
    const conversion = convert([ingressOf({ secret: 'shop-tls' }), service]);
    expect(specsOf(conversion, 'Gateway').ingress.listeners.map(({ name, hostname }: any) => [name, hostname])).toEqual([['http', undefined], ['https-shop-example-com', 'shop.example.com']]);
    expect(Object.keys(specsOf(conversion, 'HTTPRoute'))).toEqual(['shop-example-com', 'shop-example-com-http']);
  });

  test('with wildcards', () => {
    const conversion = convert([ingressOf({ host: '*.example.com', secret: 'wildcard' }), ingressOf({ name: 'a', host: 'a.example.com' }), service]);
    expect(Object.keys(specsOf(conversion, 'HTTPRoute')).sort()).toEqual(['a-example-com', 'a-example-com-http', 'wildcard-example-com', 'wildcard-example-com-http']);
    expect(specsOf(conversion, 'HTTPRoute')['a-example-com'].parentRefs).toEqual([{ name: 'ingress', sectionName: 'https-wildcard-example-com' }]);
  });

  test('without a name get what no other host gets', () => {
    const { 'all-other-hosts': route } = routes([ingressOf({ spec: { defaultBackend: { service: { name: 'web', port: { number: 80 } } } } })]);
    expect(route.hostnames).toBeUndefined();
    expect(pathsOf(route)).toEqual(['PathPrefix /']);
  });

  test('have the default backend for all paths that nobody names', () => {
    const spec = {
      defaultBackend: { service: { name: 'rest', port: { number: 80 } } },
      rules: [{ host: 'shop.example.com', http: { paths: [{ path: '/api', pathType: 'Prefix', backend: { service: { name: 'web', port: { number: 80 } } } }] } }],
    };
    const { 'shop-example-com': { rules } } = routes([ingressOf({ spec }), serviceOf('rest')]);
    expect(rules.map(({ backendRefs: [{ name }] }: any) => name)).toEqual(['web', 'rest']);
  });

  test('beyond 64 listeners have ListenerSets, to which their routes are attached', () => {
    const ingresses = Array.from({ length: 70 }, (_, index) => ingressOf({ name: `web-${index}`, host: `h${index}.example.com`, secret: `tls-${index}` }));
    const conversion = convert([...ingresses, service]);
    expect(Object.values(specsOf(conversion, 'ListenerSet')).map(({ listeners }) => listeners.length)).toEqual([64, 6]);
    expect(checkManifests([...conversion.manifests, service]).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('several Ingresses on one host', () => {
  const older = { ...ingressOf({ name: 'a', paths: ['/ -> old:80'] }) as any };
  older.metadata.creationTimestamp = '2020-01-01T00:00:00Z';
  const newer = { ...ingressOf({ name: 'z', paths: ['/ -> new:80'] }) as any };
  newer.metadata.creationTimestamp = '2021-01-01T00:00:00Z';

  test.each([[[older, newer]], [[newer, older]]])('the oldest one wins, and the other is reported', (ingresses) => {
    const conversion = convert(ingresses);
    expect(specsOf(conversion, 'HTTPRoute')['shop-example-com'].rules[0].backendRefs).toEqual([{ name: 'old', port: 80 }]);
    expect(conversion.findings.filter(({ id }) => id === 'ingress-conflict').map(({ object, message }) => [object.name, message])).toEqual([
      ['z', 'the path "/" of host "shop.example.com" belongs to Ingress shop/a already: the older one counts, and of the same age the one whose name comes last'],
    ]);
  });

  test('in several namespaces have routes of their own', () => {
    const conversion = convert([ingressOf({ name: 'a', namespace: 'a', paths: ['/a'], secret: 'tls' }), ingressOf({ name: 'b', namespace: 'b', paths: ['/b'] })]);
    expect(new Set(conversion.manifests.filter(({ kind }) => kind === 'HTTPRoute').map(({ metadata }) => metadata.namespace))).toEqual(new Set(['a', 'b']));
    expect(checkManifests(conversion.manifests).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('classes', () => {
  test('each get a Gateway', () => {
    const internal = ingressOf({ name: 'b', host: 'b.example.com' }) as any;
    internal.spec.ingressClassName = 'internal';
    expect(Object.keys(specsOf(convert([ingressOf({}), internal]), 'Gateway')).sort()).toEqual(['ingress', 'internal']);
  });

  test('of other controllers are left alone', () => {
    const other = ingressOf({}) as any;
    other.spec.ingressClassName = 'public';
    const conversion = convert([other, { apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass', metadata: { name: 'public' }, spec: { controller: 'traefik.io/ingress-controller' } }]);
    expect(conversion.manifests).toEqual([]);
    expect(findingsOf(conversion)).toEqual(['warning ingress-not-converted: class "public" belongs to traefik.io/ingress-controller, not to ingress-nginx']);
  });
});

describe('an access control that cannot be kept', () => {
  const limited = ingressOf({ annotations: { 'limit-rps': '5' } });

  test('closes the route', () => {
    const conversion = convert([limited, service]);
    expect(specsOf(conversion, 'HTTPRoute')['shop-example-com'].rules).toEqual([{
      matches: [{ path: { type: 'PathPrefix', value: '/' } }],
      filters: [{ type: 'ExtensionRef', extensionRef: { group: 'gateway.kgateway.dev', kind: 'DirectResponse', name: 'closed' } }],
    }]);
    expect(conversion.findings.find(({ id }) => id === 'ingress-closed')).toMatchObject({
      severity: 'error',
      annotation: 'limit-rps',
      path: ['metadata', 'annotations', 'nginx.ingress.kubernetes.io/limit-rps'],
      consequence: 'routes of Ingress shop/web answer 403 until then',
    });
  });

  test('is open once it is accepted by name, and by no other', () => {
    const opened = convert([limited, service], { accept: ['limit-rps'] });
    expect(opened.closed).toEqual([]);
    expect(findingsOf(opened).filter((text) => text.includes('opened'))).toHaveLength(1);
    expect(convert([limited, service], { accept: ['limit-rpm'] }).closed).toHaveLength(1);
  });

  test.each([
    ['auth-type', { 'auth-type': 'digest', 'auth-secret': 'users' }], ['auth-url', { 'auth-url': 'https://$host/nowhere' }], ['auth-url', { 'auth-url': 'http://auth/verify?group=admin' }],
    ['auth-url', { 'auth-url': 'http://$http_x_auth/verify' }], ['auth-tls-secret', { 'auth-tls-secret': 'shop/ca' }], ['auth-tls-verify-client', { 'auth-tls-secret': 'shop/ca', 'auth-tls-verify-client': 'optional_no_ca' }],
    ['whitelist-source-range', { 'whitelist-source-range': 'everybody' }], ['limit-connections', { 'limit-connections': '1' }], ['enable-modsecurity', { 'enable-modsecurity': 'true' }],
    ['configuration-snippet', { 'configuration-snippet': 'access_by_lua_block { ngx.exit(403) }' }], ['configuration-snippet', { 'configuration-snippet': 'allow 10.0.0.1; deny 10.0.0.0/8;' }],
    ['server-snippet', { 'server-snippet': 'if ($http_user_agent ~ bot) { return 403; }' }],
  ])('%s: %j', (annotation, annotations) => {
    const { closed } = convert([ingressOf({ annotations: annotations as unknown as Record<string, string> }), service]);
    expect(closed.map((route) => route.annotations)).toEqual([[annotation]]);
  });

  test('is closed by every release that lacks what it needs', () => {
    const release = ReleaseTarget.of({ kgateway: KgatewayVersion.V2_2, gatewayApi: GatewayApiVersion.V1_4 });
    expect(convert([ingressOf({ annotations: { 'whitelist-source-range': '10.0.0.0/8' } }), service], { release }).closed).toHaveLength(1);
  });

  test('denies what is in both lists, as nginx does', () => {
    const annotations = { 'whitelist-source-range': '10.0.0.0/8,10.1.2.0/24', 'denylist-source-range': '10.1.0.0/16' };
    expect(specsOf(convert([ingressOf({ annotations }), service]), 'TrafficPolicy').web.acl).toEqual({
      defaultAction: 'deny', rules: [{ action: 'allow', cidrs: ['10.0.0.0/8'] }, { action: 'deny', cidrs: ['10.1.0.0/16'] }],
    });
  });

  test('with passwords that kgateway cannot read', () => {
    const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'users', namespace: 'shop' }, data: { auth: Buffer.from('ops:$apr1$x$y').toString('base64') } };
    const conversion = convert([ingressOf({ annotations: { 'auth-type': 'basic', 'auth-secret': 'users' } }), service, secret]);
    expect(conversion.closed).toHaveLength(1);
    expect(JSON.stringify(conversion.findings)).not.toContain('apr1');
  });
});

describe('bad input', () => {
  test.each<[string, object]>([
    ['no spec', { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: { name: 'x' } }],
    ['a text for rules', ingressOf({ spec: { rules: 'all' } })],
    ['null for paths', ingressOf({ spec: { rules: [{ host: 'a.example.com', http: { paths: [null] } }] } })],
    ['a number for annotations', { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: { name: 'x', annotations: 5 }, spec: { rules: [{}] } }],
    ['no name', { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', spec: { rules: [{ host: 5 }] } }],
    ['a backend without a name', ingressOf({ spec: { rules: [{ http: { paths: [{ backend: { service: {} } }] } }] } })],
    ['values that are no texts', ingressOf({ annotations: { canary: 5, 'auth-type': null, 'proxy-body-size': {} } as any })],
  ])('%s is no reason to fail', (_, manifest) => {
    expect(() => convert([null, 'text', manifest, service])).not.toThrow();
  });

  test('unknown annotations are reported with the one that was meant', () => {
    expect(convert([ingressOf({ annotations: { 'rewrite-targt': '/' } }), service]).findings[0])
      .toMatchObject({ id: 'ingress-unknown', fix: 'did you mean nginx.ingress.kubernetes.io/rewrite-target?' });
  });

  test('ports with names need their Service', () => {
    expect(specsOf(convert([ingressOf({ paths: ['/ -> web:admin'] }), service]), 'HTTPRoute')['shop-example-com'].rules[0].backendRefs).toEqual([{ name: 'web', port: 8080 }]);
    const missing = convert([ingressOf({ paths: ['/ -> api:http'] }), service]);
    expect(findingsOf(missing)).toContain('error ingress-missing: Service "api" is not in the input, so that its port "http" has no number');
    expect(specsOf(missing, 'DirectResponse')).toEqual({ unavailable: { status: 503 } });
    expect(findingsOf(convert([ingressOf({ paths: ['/ -> web:htp'] }), service]))).toContain('error ingress-missing: Service "web" has no port "htp"');
  });

  test('Services that are missing beside others are reported', () => {
    expect(findingsOf(convert([ingressOf({ paths: ['/ -> gone:80'] }), service]))).toEqual(['warning ingress-missing: there is no Service "gone" in the input']);
  });

  test('an Ingress of two that claim one path is reported, and the rest converted', () => {
    const conversion = convert([ingressOf({ name: 'a', paths: ['/', '/a'] }), ingressOf({ name: 'b', paths: ['/', '/b'] }), service]);
    expect(pathsOf(specsOf(conversion, 'HTTPRoute')['shop-example-com'])).toEqual(['PathPrefix /b', 'PathPrefix /a', 'PathPrefix /']);
    expect(conversion.findings.filter(({ id }) => id === 'ingress-conflict')).toHaveLength(1);
  });
});

describe('the ConfigMap of the controller', () => {
  const configMap = (data: object) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'ingress-nginx-controller', namespace: 'ingress-nginx' }, data });

  test('changes what is written for all', () => {
    const conversion = convert([ingressOf({ secret: 'tls' }), service, configMap({ hsts: 'false', 'proxy-read-timeout': '300', 'use-proxy-protocol': 'true' })]);
    expect(specsOf(conversion, 'HTTPRoute')['shop-example-com'].rules[0].filters).toBeUndefined();
    expect(specsOf(conversion, 'TrafficPolicy')['ingress-defaults'].timeouts).toEqual({ request: '0s', streamIdle: '300s' });
    expect(specsOf(conversion, 'ListenerPolicy').ingress.default.proxyProtocol).toEqual({});
  });

  test('protects all routes, unless they are taken out', () => {
    const global = configMap({ 'global-auth-url': 'http://auth.shop.svc.cluster.local/verify' });
    expect(specsOf(convert([ingressOf({}), service, global]), 'TrafficPolicy').web.extAuth).toEqual({ extensionRef: { name: 'auth-web' } });
    expect(specsOf(convert([ingressOf({ annotations: { 'enable-global-auth': 'false' } }), service, global]), 'TrafficPolicy').web).toBeUndefined();
  });

  test('has settings that are reported', () => {
    expect(findingsOf(convert([ingressOf({}), service, configMap({ 'server-snippet': 'deny all;', 'use-gzip': 'true' })]))).toEqual([
      'error ingress-lost: the setting "server-snippet" of the controller has no equivalent that is written here',
      'warning ingress-lost: the setting "use-gzip" of the controller has no equivalent that is written here',
    ]);
  });
});
