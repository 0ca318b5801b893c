import { below, OTHER_TYPE, Sentence, Sentences } from '../sentence';
import { COMPARISONS } from '../shared/headers';
import { CORS } from '../shared/routes';

const EXTERNAL_AUTH: Sentences = {
  externalAuth: ['Asks a service whether a request may pass. kgateway does not act on it: write a TrafficPolicy with `extAuth`.', OTHER_TYPE],
  ...below('externalAuth', {
    backendRef: 'The service that is asked.',
    forwardBody: ['Sends the body to the service, too.', 'the service gets no body'],
    'forwardBody.maxSize': ['How many bytes of the body are sent at most. 0 sends none.', 'none'],
    grpc: ['Details, for the protocol `GRPC`.', 'none'],
    'grpc.allowedHeaders': ['Names of headers that the service gets.', 'all'],
    http: ['Details, for the protocol `HTTP`.', 'none'],
    'http.allowedHeaders': ['Names of headers that the service gets, beside the usual ones.', 'the usual ones only'],
    'http.allowedResponseHeaders': ['Names of headers of the answer that the backend gets.', 'all'],
    'http.path': ['Path that is put before the path of the request.', 'the path of the request alone'],
    protocol: 'What the service speaks.',
    'protocol=GRPC': 'The authorization protocol of Envoy, over gRPC.',
    'protocol=HTTP': 'HTTP: status 200 lets the request pass.',
  }),
};

const PATH_CHANGE: Sentences = {
  replaceFullPath: ['What takes the place of the whole path. For the type `ReplaceFullPath`.', OTHER_TYPE],
  replacePrefixMatch: ['What takes the place of the prefix that the rule matches. For the type `ReplacePrefixMatch`.', OTHER_TYPE],
  type: 'Which part of the path is replaced.',
  'type=ReplaceFullPath': 'The whole path.',
  'type=ReplacePrefixMatch': 'The prefix that the rule matches, of which it must have exactly one.',
};

const FILTERS: Sentences = {
  cors: ['Which other web sites may call from a browser. For filters of type `CORS`.', OTHER_TYPE],
  ...below('cors', CORS),
  extensionRef: ['A TrafficPolicy or a DirectResponse to apply. One that does not exist makes the rule answer 500. For filters of type `ExtensionRef`.', OTHER_TYPE],
  ...EXTERNAL_AUTH,
  requestRedirect: ['Sends clients elsewhere instead of forwarding. What is not written stays as in the request. For filters of type `RequestRedirect`.', OTHER_TYPE],
  ...below('requestRedirect', {
    hostname: ['Host to go to.', 'the host of the request'],
    path: ['How the path changes.', 'the path of the request'],
    ...below('path', PATH_CHANGE),
    port: ['Port to go to.', 'the port that goes with `scheme`, or else that of the listener'],
    scheme: ['Scheme to go to.', 'the scheme of the request'],
    statusCode: 'HTTP status of the redirect.',
  }),
  'type=CORS': 'Admits calls of other web sites.',
  'type=ExternalAuth': 'Asks a service. Has no effect in kgateway.',
  'type=RequestRedirect': 'Sends clients elsewhere. Not beside `backendRefs` or `URLRewrite`.',
  'type=URLRewrite': 'Changes host and path for the backend. Not beside `RequestRedirect`.',
  urlRewrite: ['Changes host and path before the request is sent on. For filters of type `URLRewrite`.', OTHER_TYPE],
  ...below('urlRewrite', {
    hostname: ['Host that the backend gets: a name without port and without `*`.', 'the Host of the client'],
    path: ['How the path changes.', 'the path of the request'],
    ...below('path', PATH_CHANGE),
  }),
};

const SHARE_FILTERS = 'What happens to requests for this target only. kgateway acts on changes of headers and CORS here, and drops the rest.';

const MATCHES: Sentences = {
  'matches.method': ['Method that the request must have.', 'any method'],
  'matches.path': 'Path that the request must have.',
  'matches.path.type': 'How the path is compared.',
  'matches.path.type=Exact': 'It is equal, with upper and lower case.',
  'matches.path.type=PathPrefix': 'It begins with the value, in whole elements: `/foo` fits `/foo/bar`, but not `/foobar`.',
  'matches.path.type=RegularExpression': 'It fits the expression as a whole, in the syntax of RE2.',
  'matches.path.value': 'The path, or the expression. A path begins with `/`.',
  'matches.queryParams': ['Conditions on query parameters, all of which must hold.', 'parameters do not matter'],
  'matches.queryParams.name': 'Name of the parameter, with upper and lower case.',
  'matches.queryParams.type': 'How the value is compared.',
  ...below('matches.queryParams', COMPARISONS),
  'matches.queryParams.value': 'The value, or the expression, that is compared with.',
};

const HTTP_RULE: Sentences = {
  backendRefs: ['Where requests go; of several targets each gets the share that its weight says.', 'a filter answers, or the answer is 500'],
  'backendRefs.filters': [SHARE_FILTERS, 'nothing'],
  filters: ['What happens to requests and responses of the rule.', 'nothing'],
  ...below('filters', FILTERS),
  ...below('backendRefs.filters', FILTERS),
  matches: 'Conditions, of which at least one must hold. The most precise of all rules wins: in kgateway exact paths, then expressions, then longer prefixes.',
  ...MATCHES,
  retry: ['Sends requests again that failed.', 'no retries'],
  'retry.attempts': ['How often a request is sent again at most.', '1 in kgateway'],
  'retry.backoff': ['Shortest duration between two attempts.', 'the default of the proxy'],
  'retry.codes': ['HTTP status codes after which a request is sent again. Failed connections always count.', 'failed connections only'],
  timeouts: ['How long things may take. Wins over the timeouts of a TrafficPolicy.', 'the timeouts of a TrafficPolicy, or of the proxy'],
  'timeouts.backendRequest': ['Longest duration of one attempt at a backend. Not more than `request`. `0s` stands for none.', '`request`'],
  'timeouts.request': ['Longest duration of the whole request, with all attempts. `0s` stands for none.', 'the default of the proxy'],
};

export const HTTP_ROUTE: Sentences = {
  '': 'Where HTTP requests go, by host, path, headers and query.',
  rules: 'What happens to requests. Each rule forwards, redirects or answers.',
  ...below('rules', HTTP_RULE),
};

const GRPC_EXTENSION: Sentence = ['An object to apply. kgateway ignores it in a GRPCRoute: let a TrafficPolicy target the route.', OTHER_TYPE];

export const GRPC_ROUTE: Sentences = {
  '': 'Where gRPC calls go, by host, service, method and headers.',
  rules: ['What happens to calls.', 'no call is served'],
  ...below('rules', {
    backendRefs: ['Where calls go; of several targets each gets the share that its weight says.', 'calls are refused'],
    'backendRefs.filters': [SHARE_FILTERS, 'nothing'],
    'backendRefs.filters.extensionRef': GRPC_EXTENSION,
    filters: ['What happens to calls of the rule.', 'nothing'],
    'filters.extensionRef': GRPC_EXTENSION,
    matches: ['Conditions, of which at least one must hold.', 'every call'],
    'matches.method': ['Service and method that are called. At least one of them is needed.', 'any method'],
    'matches.method.method': ['Name of the method, with upper and lower case.', 'any method of the service'],
    'matches.method.service': ['Name of the service with its package, with upper and lower case.', 'any service'],
    'matches.method.type': 'How both names are compared.',
    ...below('matches.method', COMPARISONS),
  }),
};

const ONE_TARGET_RULE: Sentences = {
  rules: 'Where connections go. kgateway reads the first rule only.',
  'rules.backendRefs': 'Targets; each gets the share of the connections that its weight says.',
};

export const TCP_ROUTE: Sentences = { '': 'Where TCP connections go, by the port alone.', ...ONE_TARGET_RULE };

export const TLS_ROUTE: Sentences = {
  '': 'Where TLS connections go, by the name that the client asks for.',
  ...ONE_TARGET_RULE,
  hostnames: 'Names that clients ask for by SNI; `*.example.com` covers every name below. No IP addresses.',
};

export const UDP_ROUTE: Sentences = {
  '': 'Where UDP packets go, by the port alone. kgateway does not act on it.',
  rules: 'Where packets go.',
  'rules.backendRefs': 'Targets; each gets the share of the packets that its weight says.',
};
