import * as fc from 'fast-check';

const PREFIX = 'nginx.ingress.kubernetes.io/';

/** Annotations with values that make sense, several of which go together. */
const ANNOTATIONS: readonly (readonly (readonly [string, readonly string[]])[])[] = [
  [['ssl-redirect', ['false', 'true']]], [['force-ssl-redirect', ['true']]], [['app-root', ['/app']]],
  [['permanent-redirect', ['https://new.example.com', 'https://new.example.com/path', 'https://new.example.com$request_uri']], ['permanent-redirect-code', ['301', '308']]],
  [['temporal-redirect', ['https://new.example.com/now']]], [['from-to-www-redirect', ['true']]],
  [['whitelist-source-range', ['10.0.0.0/8', '10.1.2.3/16,192.168.0.0/24']]], [['denylist-source-range', ['10.9.0.0/16']]],
  [['auth-type', ['basic', 'digest']], ['auth-secret', ['users', 'hashed']]], [['auth-url', ['http://auth.a.svc.cluster.local/verify', 'https://$host/oauth2/auth', 'https://login.example.org/check']]],
  [['auth-tls-secret', ['a/ca']], ['auth-tls-verify-client', ['on', 'optional', 'off', 'optional_no_ca']]], [['limit-rps', ['5', '0']]], [['limit-connections', ['10']]],
  [['enable-modsecurity', ['true', 'false']]], [['enable-cors', ['true']], ['cors-allow-origin', ['*', 'https://a.example.com, https://*.b.example.com:8443']]],
  [['proxy-body-size', ['1m', '0', '10g']]], [['proxy-read-timeout', ['5', '600']]], [['proxy-connect-timeout', ['3']]],
  [['proxy-next-upstream', ['off', 'error timeout http_503']]], [['backend-protocol', ['HTTPS', 'GRPC', 'GRPCS', 'HTTP']]], [['upstream-vhost', ['inner.example.com']]],
  [['affinity', ['cookie']], ['session-cookie-name', ['stick']], ['session-cookie-max-age', ['3600']]], [['upstream-hash-by', ['$http_x_user', '$remote_addr', '$request_uri']]],
  [['load-balance', ['ewma', 'round_robin']]], [['mirror-target', ['http://copy.a.svc.cluster.local$request_uri']]],
  [['configuration-snippet', ['more_set_headers "X-A: b";', 'deny 10.0.0.1; allow all;', 'if ($http_x) { return 403; }', 'proxy_set_header X-Real $remote_addr;', 'return 404;', 'gzip on;']]],
  [['server-alias', ['alias.example.com, other.example.com']]], [['x-forwarded-prefix', ['/pre']]], [['satisfy', ['any']]], [['proxy-ssl-verify', ['on']], ['proxy-ssl-secret', ['a/backend-ca']], ['proxy-ssl-name', ['api.internal']]],
];

const PATHS = ['/', '/api', '/api/', '/api/v1', '/web', '/api-docs', '/a%20b', '/static/'];
const EXPRESSIONS: readonly (readonly [string, readonly (string | undefined)[]])[] = [
  ['/api(/|$)(.*)', ['/$2', '/q/$2', undefined]], ['/web/(.*)', ['/$1', '/x/$1', undefined]], ['/v[0-9]+/(.*)', ['/$1', undefined]], ['/', [undefined, '/']], ['/.*', [undefined, '/fixed']],
  ['/item/(\\d+)$', ['/i?id=$1', '/i/$1', undefined]], ['/(a|b)/c', ['/$1', undefined]], ['/x|/y', [undefined, '/z']], ['/plain', ['/', undefined]], ['/(?!no)(.*)', ['/$1']],
];

const host = fc.constantFrom('one.example.com', 'two.example.com', '*.wild.example.com', 'x.wild.example.com', '');
const backend = fc.record({ name: fc.constantFrom('web', 'api', 'gone'), port: fc.constantFrom<object>({ number: 80 }, { name: 'http' }, { number: 8080 }) }).map((service) => ({ service }));

const annotations = fc.subarray([...ANNOTATIONS], { maxLength: 3 })
  .chain((groups) => fc.tuple(...groups.flat().map(([name, values]) => fc.constantFrom(...values).map((value) => [name, value]))));

const plainPaths = fc.uniqueArray(fc.record({
  path: fc.constantFrom(...PATHS), pathType: fc.constantFrom('Prefix', 'Exact', 'ImplementationSpecific'), backend,
}), { selector: ({ path }) => path, minLength: 1, maxLength: 3 });

const regexPaths = fc.constantFrom(...EXPRESSIONS).chain(([path, targets]) => fc.tuple(
  fc.constantFrom(...targets), fc.uniqueArray(fc.record({ path: fc.constantFrom(path, '/', '/api(/|$)(.*)'), pathType: fc.constant('ImplementationSpecific'), backend }), { selector: (rule) => rule.path, minLength: 1 }),
));

/** One Ingress, without name. */
const body = fc.record({
  host,
  annotations,
  tls: fc.boolean(),
  rules: fc.oneof({ weight: 3, arbitrary: plainPaths.map((paths) => ({ paths, more: [] as string[][] })) }, {
    weight: 2,
    arbitrary: regexPaths.map(([target, paths]) => ({ paths, more: [['use-regex', 'true'], ...target === undefined ? [] : [['rewrite-target', target]]] })),
  }),
  namespace: fc.constantFrom('a', 'a', 'a', 'b'),
  canary: fc.option(fc.constantFrom<string[][]>(
    [['canary-weight', '30']], [['canary-by-header', 'X-Canary']], [['canary-by-header', 'X-Canary'], ['canary-by-header-value', 'yes'], ['canary-weight', '50']],
    [['canary-by-cookie', 'canary']], [['canary-by-header', 'X-Canary'], ['canary-by-header-pattern', '^v[12]$']], [['canary-by-header', 'x'], ['canary-by-cookie', 'y'], ['canary-weight', '5'], ['canary-weight-total', '1000']],
  ), { freq: 4 }),
  defaultBackend: fc.option(backend, { freq: 8 }),
});

/** A set of Ingresses with what they refer to. */
export const ingressSets: fc.Arbitrary<object[]> = fc.array(body, { minLength: 1, maxLength: 4 }).map((bodies) => [
  ...bodies.flatMap((one, index) => ingressesOf(one, `ingress-${index}`)), ...SERVICES,
]);

type Body = typeof body extends fc.Arbitrary<infer One> ? One : never;

function ingressesOf({ host: name, annotations: own, tls, rules, namespace, canary, defaultBackend }: Body, title: string): object[] {
  const http = { paths: rules.paths };
  const make = (suffix: string, pairs: readonly (readonly string[])[], paths: object) => ({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name: `${title}${suffix}`, namespace, annotations: Object.fromEntries(pairs.map(([key, value]) => [`${PREFIX}${key}`, value])) },
    spec: {
      ingressClassName: 'nginx',
      ...defaultBackend === null ? {} : { defaultBackend },
      ...tls && name !== '' ? { tls: [{ hosts: [name], secretName: 'certificate' }] } : {},
      rules: [{ ...name === '' ? {} : { host: name }, http: paths }],
    },
  });
  const primary = make('', [...own, ...rules.more], http);
  if (canary === null) { return [primary]; }
  const variant = { paths: (rules.paths as readonly object[]).map((rule) => ({ ...rule, backend: { service: { name: 'next', port: { number: 80 } } } })) };
  return [primary, make('-canary', [['canary', 'true'], ...canary], variant)];
}

const service = (name: string, namespace: string) => ({
  apiVersion: 'v1', kind: 'Service', metadata: { name, namespace }, spec: { selector: { app: name }, ports: [{ name: 'http', port: 80 }, { name: 'admin', port: 8080 }] },
});

const secret = (name: string, namespace: string, stringData: object) => ({ apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace }, stringData });

const SERVICES = ['a', 'b'].flatMap((namespace) => [
  ...['web', 'api', 'next', 'auth', 'copy'].map((name) => service(name, namespace)),
  secret('users', namespace, { auth: 'ops:{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g=' }), secret('hashed', namespace, { auth: 'ops:$apr1$abc$def' }),
]);
