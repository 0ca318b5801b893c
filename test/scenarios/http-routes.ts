import { Scenarios } from './framework';
import { HeaderMatch, PathMatch, PolicyTarget, RouteAction, RouteDelegate, RouteExtension, RouteFilter, RouteParent, RouteTarget, SessionType } from '../../src';

const parents = [RouteParent.gateway({ name: 'http', namespace: 'kgateway-system' })];
const service = (name: string) => RouteTarget.service(name, { port: 8080 });
const forward = RouteAction.forward(service('shop'));
const gets = (...rules: object[]) => ({ parents, rules: rules.map((rule) => ({ action: forward, ...rule })) });

/** What HTTPRoutes do besides forwarding. */
export const HTTP_ROUTES: Scenarios = {
  mirror: (make) => {
    const shadow = make.staticBackend('shadow', 'labs', { hosts: [{ host: 'shadow.example.com', port: 80 }] });
    make.httpRoute('shop', 'shop', gets({
      filters: [
        RouteFilter.requestMirror(shadow, { percent: 10 }),
        RouteFilter.requestMirror(service('next'), { numerator: 1, denominator: 1000 }),
        RouteFilter.requestMirror(service('log')),
      ],
    }));
  },
  cors: (make) => make.httpRoute('shop', 'shop', gets({
    filters: [RouteFilter.cors({
      allowOrigins: ['https://shop.example.com', 'https://*.example.com:8443'],
      allowMethods: ['GET', 'POST'],
      allowHeaders: ['*'],
      exposeHeaders: ['x-total'],
      allowCredentials: true,
      maxAge: 600,
    })],
  })),
  'filters-of-one-target': (make) => make.httpRoute('shop', 'shop', {
    parents,
    rules: [{
      action: RouteAction.split([
        { target: service('old'), weight: 9, filters: [RouteFilter.requestHeaderModifier({ set: { 'x-version': 'old' }, add: { 'x-a': '1' }, remove: ['x-b'] })] },
        {
          target: service('new'),
          weight: 1,
          filters: [
            RouteFilter.responseHeaderModifier({ remove: ['server'], set: { 'x-version': 'new' }, add: { vary: 'x-version' } }),
            RouteFilter.cors({ allowOrigins: ['*'], allowMethods: ['GET'], allowHeaders: ['x-a'], exposeHeaders: ['x-b'], allowCredentials: true }),
          ],
        },
      ]),
    }],
  }),
  'direct-response': (make) => {
    const closed = make.object('DirectResponse', 'closed', 'shop', { status: 503, body: 'Back at noon.' });
    const gone = make.object('DirectResponse', 'gone', 'shop', { status: 410, json: { code: 'gone', route: '%ROUTE_NAME%' } });
    const page = make.object('DirectResponse', 'page', 'shop', { status: 200, body: '<h1>Hello</h1>', contentType: 'text/html' });
    make.httpRoute('shop', 'shop', {
      parents,
      rules: [
        { matches: [{ path: PathMatch.prefix('/old') }], action: RouteAction.respond(gone) },
        { matches: [{ path: PathMatch.exact('/hello') }], action: RouteAction.respond(page), filters: [RouteFilter.responseHeaderModifier({ set: { 'x-a': '1' }, add: { vary: 'accept' } })] },
        { matches: [{ path: PathMatch.prefix('/imported') }], action: RouteAction.respond(RouteExtension.directResponse('imported')) },
        { action: RouteAction.respond(closed) },
      ],
    });
  },
  'policies-of-rules': (make) => make.httpRoute('shop', 'shop', gets({
    filters: [RouteFilter.extension(RouteExtension.trafficPolicy('limit')), RouteFilter.extension(RouteExtension.trafficPolicy('auth'))],
  })),
  delegation: (make) => {
    make.httpRoute('team', 'team', {
      parents: [RouteParent.route('shop', { namespace: 'shop' })],
      rules: [{ matches: [{ path: PathMatch.prefix('/team/a') }], action: forward }],
    });
    const own = make.httpRoute('own', 'shop', { parents: [RouteParent.route('shop')], rules: [{ matches: [{ path: PathMatch.prefix('/team/own') }], action: forward }] });
    make.httpRoute('shop', 'shop', {
      parents,
      hostnames: ['shop.example'],
      rules: [
        { matches: [{ path: PathMatch.prefix('/team') }], action: RouteAction.delegate([RouteDelegate.route('team', { namespace: 'team' }), own]) },
        { matches: [{ path: PathMatch.prefix('/any') }], action: RouteAction.delegate([RouteDelegate.everyRoute('any')]) },
        { matches: [{ path: PathMatch.prefix('/by-label') }], action: RouteAction.delegate([RouteDelegate.label('checkout', { namespace: 'team' }), RouteDelegate.labelOfAllNamespaces('search')]) },
        { action: RouteAction.delegate([RouteDelegate.everyRoute('shop')]) },
      ],
    });
  },
  'delegation-to-a-route-of-the-program': (make) => {
    const parent = make.httpRoute('parent', 'shop', { parents, rules: [{ matches: [{ path: PathMatch.prefix('/a') }], action: RouteAction.delegate([RouteDelegate.route('child')]) }] });
    make.httpRoute('child', 'shop', { parents: [parent], rules: [{ matches: [{ path: PathMatch.prefix('/a/b') }], action: forward }] });
  },
  'timeouts-and-retries-by-policy': (make) => make.httpRoute('shop', 'shop', gets(
    { name: 'checkout', timeouts: { request: '10s', backendRequest: '2s' }, retry: { attempts: 3, statusCodes: [502, 503], backoff: '50ms' } },
    { retry: {} },
    { timeouts: { request: '1h30m', backendRequest: '500ms' } },
  )),
  'retries-and-sessions-of-the-route': {
    release: { channel: 'experimental' },
    program: (make) => make.httpRoute('shop', 'shop', gets(
      { timeouts: { request: '10s', backendRequest: '2s' }, retry: { attempts: 3, statusCodes: [502, 503], backoff: '50ms' } },
      { sessionPersistence: { sessionName: 'cart', absoluteTimeout: '1h', permanent: true } },
      { sessionPersistence: { type: SessionType.HEADER } },
    )),
  },
  'backends-by-name': (make) => {
    make.httpRoute('shop', 'shop', {
      parents,
      rules: [{ action: RouteAction.forward(RouteTarget.backend('old', { namespace: 'legacy', hosts: ['old.example'] })) }],
    });
    make.object('BackendConfigPolicy', 'old', 'legacy', { targets: [PolicyTarget.backend('old')], connectTimeout: '1s' });
  },
  'parent-by-port': (make) => make.httpRoute('shop', 'shop', {
    parents: [RouteParent.gateway({ name: 'http', port: 8443 })], rules: [{ action: forward }],
  }),
  'match-of-a-cookie': (make) => make.splitRoute('shop', 'shop', {
    parents,
    targets: [{ target: service('old'), weight: 9 }, { target: service('new'), weight: 1 }],
    overrides: [{ headers: [HeaderMatch.cookie('beta', 'yes.please')], target: service('new') }],
  }),
  'split-with-mirror': (make) => make.splitRoute('shop', 'shop', {
    parents,
    targets: [{ target: service('old') }],
    mirror: { target: service('next'), percent: 5 },
    timeouts: { request: '5s' },
  }),
};
