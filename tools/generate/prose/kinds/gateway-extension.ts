import { JWT, OAUTH2 } from './gateway-extension-tokens';
import { below, OTHER_FIELD, Sentences } from '../sentence';
import { EXTERNAL_AUTH_BODY, PROCESSING_MODE } from '../shared/extensions';

const EXTERNAL_AUTH: Sentences = {
  extAuth: ['A service that decides whether a request may pass. Needs either `grpcService` or `httpService`.', OTHER_FIELD],
  ...below('extAuth', {
    clearRouteCache: 'Whether the route is chosen anew after the service has changed headers.',
    failOpen: 'Whether requests pass when the service does not answer. Then whoever stops the service is let in.',
    grpcService: ['The service, if it speaks the authorization protocol of Envoy over gRPC.', OTHER_FIELD],
    headersToForward: [
      'Names of request headers that the service gets. Over HTTP it always gets Host, method, path, Content-Length and Authorization.',
      'over gRPC all headers, over HTTP no others',
    ],
    httpService: ['The service, if it answers HTTP: status 200 lets the request pass.', OTHER_FIELD],
    'httpService.authorizationRequest': ['Changes of the request to the service.', 'none'],
    'httpService.authorizationRequest.headersToAdd': ['Headers that the service gets, in place of those of the client. Command operators of Envoy in the values are filled in.', 'none'],
    'httpService.authorizationResponse': ['What is taken over from the answer of the service.', 'nothing'],
    'httpService.authorizationResponse.headersToBackend': ['Names of headers of the answer that the backend gets when the request passes.', 'none'],
    'httpService.authorizationResponse.headersToClient': ['Names of headers of the answer that the client gets when the request is refused. Redirects to a login need `location`.', 'those of Envoy'],
    'httpService.authorizationResponse.headersToClientOnSuccess': ['Names of headers of the answer that the client gets when the request passes.', 'none'],
    'httpService.pathPrefix': ['Path that is put before the path of the request.', 'the path of the request alone'],
    statPrefix: ['Name by which metrics tell this service from others.', 'none'],
    statusOnError: 'HTTP status of the answer when the service fails.',
    withRequestBody: ['Sends the body to the service, too. Requests are then held back until it is complete.', 'the service gets no body'],
    ...below('withRequestBody', EXTERNAL_AUTH_BODY),
  }),
};

const EXTERNAL_PROCESSING: Sentences = {
  extProc: ['A service that reads and changes requests and responses.', OTHER_FIELD],
  ...below('extProc', {
    allowProcessingModeOverride: 'Whether the service may change the processing mode of a request.',
    allowedProcessingModeOverrides: ['Processing modes that the service may change to. Needs `allowProcessingModeOverride`.', 'any'],
    ...below('allowedProcessingModeOverrides', PROCESSING_MODE),
    failOpen: 'Whether requests go on when the service fails.',
    filterStage: ['Where among the filters of the proxy the service takes part.', 'at its usual place'],
    'filterStage.predicate': 'Whether it is before, during or after the stage.',
    'filterStage.stage': 'The stage.',
    'filterStage.stage=Fault': 'The first: faults on purpose.',
    'filterStage.stage=AuthN': 'Who the client is.',
    'filterStage.stage=AuthZ': 'What the client may do.',
    'filterStage.stage=RateLimit': 'How often the client may do it.',
    'filterStage.stage=Route': 'The last, before the request is sent on.',
    'filterStage.weight': 'Order within the stage, a 32-bit integer: a higher weight is earlier.',
    grpcService: 'The service, which speaks the processing protocol of Envoy over gRPC.',
    maxMessageTimeout: ['Longest duration that the service may ask for. At least 1ms.', 'it may not ask for more'],
    messageTimeout: ['Longest duration until the service answers a message. At least 1ms.', '200ms'],
    metadataOptions: ['Metadata that the service gets.', 'none'],
    'metadataOptions.forwarding': ['Namespaces of metadata that the service gets.', 'no metadata'],
    'metadataOptions.forwarding.typed': ['Namespaces of typed metadata.', 'none'],
    'metadataOptions.forwarding.untyped': ['Namespaces of untyped metadata.', 'none'],
    processingMode: ['Which parts of requests and responses the service gets.', 'the headers'],
    ...below('processingMode', PROCESSING_MODE),
    requestAttributes: ['Attributes of Envoy that the service gets with requests, such as `source.address`.', 'none'],
    routeCacheAction: 'Whether the route is chosen anew after the service has changed headers.',
    'routeCacheAction=Clear': 'Always.',
    'routeCacheAction=FromResponse': 'If the service asks for it.',
    'routeCacheAction=Retain': 'Never.',
    statPrefix: ['Name by which metrics tell this service from others.', 'none'],
  }),
};

const RATE_LIMIT: Sentences = {
  rateLimit: ['A service that counts requests over all proxies.', OTHER_FIELD],
  ...below('rateLimit', {
    domain: 'Name of the set of limits within the service.',
    failOpen: 'Whether requests pass when the service does not answer.',
    grpcService: 'The service, which speaks the rate limit protocol of Envoy over gRPC.',
    timeout: 'Longest duration until the service answers. Counts rather than `grpcService.requestTimeout`.',
    xRateLimitHeaders: 'Whether clients are told in headers what is left.',
    'xRateLimitHeaders=DraftVersion03': 'In headers `X-RateLimit-*`, as draft 03 has them.',
    'xRateLimitHeaders=Off': 'They are not told.',
  }),
};

export const GATEWAY_EXTENSION: Sentences = {
  '': 'A service, or a way to check tokens, that TrafficPolicies refer to. Write exactly one of `extAuth`, `extProc`, `rateLimit`, `jwt` and `oauth2`.',
  type: ['What the extension is. Must fit the field that is written, which decides.', 'the field that is written says it'],
  ...EXTERNAL_AUTH,
  ...EXTERNAL_PROCESSING,
  ...RATE_LIMIT,
  ...JWT,
  ...OAUTH2,
};
