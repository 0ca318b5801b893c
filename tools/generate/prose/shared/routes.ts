import { below, OTHER_TYPE, Sentences } from '../sentence';
import { HEADER_MATCH } from './headers';

const MIRROR: Sentences = {
  requestMirror: ['Sends a copy of requests elsewhere and ignores the answers. A target that does not resolve is left out without a word.', OTHER_TYPE],
  ...below('requestMirror', {
    backendRef: 'Where the copies go.',
    percent: ['Percentage of requests that are copied. Not beside `fraction`.', 'all of them'],
    fraction: ['Share of requests that are copied, for less than one percent. Not beside `percent`.', 'all of them'],
    'fraction.numerator': 'How many requests out of `denominator` are copied. It may not be more.',
    'fraction.denominator': 'The number of requests that `numerator` is counted in.',
  }),
};

/** Cross-origin requests of browsers, in routes and in policies. */
export const CORS: Sentences = {
  allowCredentials: ['Whether browsers may send cookies and credentials along.', 'they may not'],
  allowHeaders: ['Request headers that browsers may send. `*` is alone and allows all.', 'only those that are always safe'],
  allowMethods: ['Methods that browsers may use. `*` is alone and allows all.', 'only those that are always safe'],
  allowOrigins: [
    'Origins that may call: scheme, host and port, as in `https://app.example.com`, with at most a leading `*.` in the host. `*` is alone and allows all.',
    'none may',
  ],
  exposeHeaders: ['Response headers that scripts in the browser may read, beside those that are always safe.', 'no others'],
  maxAge: 'How many seconds a browser may keep the answer to a preflight request.',
};

/** Keeps a client with one endpoint. */
export const SESSION: Sentences = {
  sessionPersistence: [
    'Sends requests of one session to the same endpoint.',
    'every request is balanced on its own',
  ],
  ...below('sessionPersistence', {
    absoluteTimeout: [
      'Duration after which a session ends, however busy it is. A cookie with a `Permanent` lifetime needs it.',
      'sessions do not end by age',
    ],
    cookieConfig: ['How the cookie is made. Only for the type `Cookie`.', 'a cookie of the browser session'],
    'cookieConfig.lifetimeType': 'How long the browser keeps the cookie.',
    'cookieConfig.lifetimeType=Permanent': 'Until `absoluteTimeout` has passed.',
    'cookieConfig.lifetimeType=Session': 'Until the browser is closed.',
    idleTimeout: ['Duration without requests after which a session ends.', 'sessions do not end by idleness'],
    sessionName: ['Name of the cookie or header.', '`sessionPersistence` as cookie, `x-session-persistence` as header, in kgateway'],
    type: 'Where the client carries the session.',
    'type=Cookie': 'In a cookie, which browsers return on their own.',
    'type=Header': 'In a header, which the client must return itself.',
  }),
};

/** What the routes of all protocols have in common. */
export const ROUTES: Sentences = {
  hostnames: [
    'Hosts that the route is for; `*.example.com` covers every name below. At least one must fit the hostname of the listener.',
    'every host of the listener',
  ],
  'rules.name': ['Name of the rule, by which a policy targets it as `sectionName`. Each name occurs once in a route.', 'only the whole route can be targeted'],
  useDefaultGateways: ['Whether the route attaches to Gateways that are defaults, beside `parentRefs`.', 'it does not'],
  'useDefaultGateways=All': 'To every default Gateway of the cluster.',
  'useDefaultGateways=None': 'To none.',
  'matches.headers': ['Conditions on headers, all of which must hold.', 'headers do not matter'],
  ...below('matches.headers', HEADER_MATCH),
  'filters.type': 'What the filter does. The field of the same name holds the details.',
  'filters.type=RequestHeaderModifier': 'Changes headers of requests.',
  'filters.type=ResponseHeaderModifier': 'Changes headers of responses.',
  'filters.type=RequestMirror': 'Copies requests to another target.',
  'filters.type=ExtensionRef': 'Applies an object of kgateway, such as a TrafficPolicy.',
  'filters.extensionRef.group': 'API group of the object: `gateway.kgateway.dev`.',
  'filters.extensionRef.kind': 'Kind of the object: `TrafficPolicy` or `DirectResponse`.',
  'filters.extensionRef.name': 'Name of the object, in the namespace of the route.',
  ...MIRROR,
  ...SESSION,
};
