import { ACCESS, GUARDS } from './traffic-policy-access';
import { below, Sentences } from '../sentence';
import { SECRET_MODIFIER } from '../shared/headers';
import { TRACING_OVERRIDES } from '../shared/tracing';

const TEMPLATE = 'It is a template in the syntax of Inja.';

const TRANSFORMED_HEADER: Sentences = {
  name: 'Name of the header; pseudo headers such as `:path` work, too.',
  value: [`What the header is set to. ${TEMPLATE}`, 'an empty value'],
};

const TRANSFORM: Sentences = {
  add: ['Headers that get a value beside those that they have.', 'none are added'],
  ...below('add', TRANSFORMED_HEADER),
  body: ['How the body is read and written. It is then held back until it is complete.', 'the body streams through'],
  'body.parseAs': 'How the body is read, so that templates can use it.',
  'body.parseAs=AsJson': 'As JSON: templates use its fields by name. A body that is not JSON is left alone.',
  'body.parseAs=AsString': 'As a string.',
  'body.parseAs=None': 'Not at all: the body streams through, and `value` has no effect.',
  'body.value': [`What the body is replaced by. ${TEMPLATE}`, 'the body stays as it is'],
  dynamicMetadata: ['Values to leave in the metadata of the request, for access logs and later filters.', 'none'],
  'dynamicMetadata.key': 'Key within the namespace of metadata.',
  'dynamicMetadata.namespace': 'Namespace of metadata, often the name of a filter. It is none of Kubernetes.',
  'dynamicMetadata.value': 'What is stored.',
  'dynamicMetadata.value.stringValue': [`A text to store. ${TEMPLATE}`, 'nothing is stored'],
  remove: ['Names of headers to take away.', 'none are removed'],
  set: ['Headers that get a value, in place of any that they have.', 'none are set'],
  ...below('set', TRANSFORMED_HEADER),
};

const CHANGES: Sentences = {
  autoHostRewrite: [
    'Sends the DNS name of the chosen endpoint as Host. A hostname that a URLRewrite filter sets wins. Only for HTTPRoutes; endpoints of Services have no such name.',
    'the Host of the client is kept',
  ],
  headerModifiers: ['Changes headers of requests and responses.', 'none are changed'],
  'headerModifiers.request': ['Changes of requests.', 'none'],
  ...below('headerModifiers.request', SECRET_MODIFIER),
  'headerModifiers.response': ['Changes of responses.', 'none'],
  ...below('headerModifiers.response', SECRET_MODIFIER),
  transformation: ['Rewrites headers and bodies by templates.', 'nothing is rewritten'],
  'transformation.request': ['What happens to requests before they are sent on.', 'nothing'],
  ...below('transformation.request', TRANSFORM),
  'transformation.response': ['What happens to responses before the client gets them.', 'nothing'],
  ...below('transformation.response', TRANSFORM),
  urlRewrite: ['Rewrites the path by a regular expression. Only for HTTPRoutes.', 'the path is kept'],
  'urlRewrite.pathRegex': ['How the path is rewritten. Has no effect where a filter of the route already rewrites the path.', 'the path is kept'],
  'urlRewrite.pathRegex.pattern': 'Regular expression in the syntax of RE2. Every part of the path that fits is replaced.',
  'urlRewrite.pathRegex.substitution': 'What takes the place of what fits. `\\1` stands for the first group of the pattern.',
};

const DELIVERY: Sentences = {
  internalRedirect: ['Follows redirects of the backend itself, instead of handing them to the client.', 'the client gets the redirect'],
  'internalRedirect.allowCrossSchemeRedirect': ['Whether a redirect may go from HTTP to HTTPS or back.', 'it may not'],
  'internalRedirect.maxRedirects': ['How many redirects in a row are followed for one request.', '1'],
  'internalRedirect.redirectResponseCodes': ['Status codes that are followed.', '302'],
  'internalRedirect.responseHeadersToCopy': ['Headers of the redirect that are taken over into the next request.', 'none'],
  requestMirror: ['How the Host of copies is written that a RequestMirror filter makes.', 'the Host gets `-shadow` at its end'],
  'requestMirror.disableShadowHostSuffixAppend': ['Whether the Host of copies stays without `-shadow` at its end.', '`-shadow` is added'],
  'requestMirror.hostRewriteLiteral': ['Host that copies get.', 'that of the request'],
  retry: ['Sends requests again that failed. Needs `retryOn` or `statusCodes`. A retry of the HTTPRoute itself wins.', 'no retries'],
  'retry.attempts': 'How often a request is sent again at most. 0 switches retries off.',
  'retry.backoffBaseInterval':
    'Duration that waits between attempts grow from, at random and by doubling, up to ten times of it. At least 1ms.',
  'retry.perTryTimeout': ['Longest duration of one attempt, the first included. Must be shorter than `timeouts.request`.', 'the timeout of the whole request'],
  'retry.retryOn': ['Failures after which a request is sent again.', '`statusCodes` decides'],
  'retry.retryOn=5xx': 'The backend answers 500 to 599, or not at all.',
  'retry.retryOn=gateway-error': 'The backend answers 502, 503 or 504.',
  'retry.retryOn=reset': 'The backend does not answer: disconnected, reset or timed out.',
  'retry.retryOn=reset-before-request': 'The connection broke before the request was sent: safe for any request.',
  'retry.retryOn=connect-failure': 'No connection could be made.',
  'retry.retryOn=envoy-ratelimited': 'The response says that Envoy limited the rate.',
  'retry.retryOn=retriable-4xx': 'The backend answers 409.',
  'retry.retryOn=refused-stream': 'The backend refuses the HTTP/2 stream.',
  'retry.retryOn=retriable-status-codes': 'The backend answers with one of `statusCodes`.',
  'retry.retryOn=http3-post-connect-failure': 'A connection of HTTP/3 failed after it was made.',
  'retry.retryOn=cancelled': 'The gRPC status is "cancelled".',
  'retry.retryOn=deadline-exceeded': 'The gRPC status is "deadline exceeded".',
  'retry.retryOn=internal': 'The gRPC status is "internal".',
  'retry.retryOn=resource-exhausted': 'The gRPC status is "resource exhausted".',
  'retry.retryOn=unavailable': 'The gRPC status is "unavailable".',
  'retry.statusCodes': ['HTTP status codes after which a request is sent again, beside `retryOn`.', '`retryOn` decides'],
  timeouts: ['How long things may take. Timeouts of the HTTPRoute itself win.', 'the defaults of the proxy'],
  'timeouts.request': ['Longest duration of a whole request with all attempts. `0s` stands for none.', '15s'],
  'timeouts.streamIdle': ['Longest duration in which nothing is sent or received. `0s` stands for none.', 'the `streamIdleTimeout` of the listener'],
};

const OBSERVED: Sentences = {
  statPrefix: [
    'Name under which Envoy counts the requests of each route. `{{route_namespace}}`, `{{route_name}}` and `{{rule_name}}` in it are filled in. Only for HTTPRoutes and GRPCRoutes.',
    'routes are not counted apart',
  ],
  tracing: ['Changes the tracing that a ListenerPolicy sets up; nothing is traced without that. Only for HTTPRoutes and GRPCRoutes.', 'as the listener'],
  ...below('tracing', TRACING_OVERRIDES),
};

export const TRAFFIC_POLICY: Sentences = {
  '': 'What happens to requests on their way through the gateway: access, limits, changes, retries. Of several policies the nearest to the route wins, field by field.',
  targetRefs: [
    'Gateways, ListenerSets, HTTPRoutes and GRPCRoutes that the policy applies to, in its own namespace. ExtensionRef filters of routes need none.',
    'the policy applies where routes or selectors say so',
  ],
  'targetRefs.sectionName': ['Listener of a Gateway or ListenerSet, or named rule of a route.', 'the whole target'],
  'targetSelectors.sectionName': ['Listener of each Gateway or ListenerSet, or named rule of each route.', 'the whole targets'],
  ...ACCESS,
  ...GUARDS,
  ...CHANGES,
  ...DELIVERY,
  ...OBSERVED,
};
