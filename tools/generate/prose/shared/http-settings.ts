import { below, Sentences } from '../sentence';
import { ACCESS_LOG, CONDITIONS, LOG_SERVICE } from './access-log';
import { MODIFIER, SECRET_MODIFIER } from './headers';
import { BODY_FORMAT } from './strings';
import { TRACING } from './tracing';

const CLIENTS: Sentences = {
  forwardClientCertDetails: [
    'What happens to the header `x-forwarded-client-cert`, which tells the backend about the certificate of the client.',
    'the header is taken out',
  ],
  ...below('forwardClientCertDetails', {
    details: ['Parts of the certificate that the header gets, for the modes that write it.', 'its hash only'],
    'details.cert': ['The whole certificate, as PEM in URL encoding.', 'left out'],
    'details.chain': ['The whole chain of certificates, as PEM in URL encoding.', 'left out'],
    'details.dns': ['DNS names of the certificate.', 'left out'],
    'details.subject': ['Subject of the certificate.', 'left out'],
    'details.uri': ['URIs of the certificate, such as a SPIFFE id.', 'left out'],
    mode: ['What happens to the header.', '`Sanitize`'],
    'mode=Sanitize': 'It is taken out.',
    'mode=ForwardOnly': 'It is sent on as it came, if the client has a certificate.',
    'mode=AppendForward': 'The certificate of the client is added to it, if there is one.',
    'mode=SanitizeSet': 'It is replaced by the certificate of the client: the mode to trust.',
    'mode=AlwaysForwardOnly': 'It is sent on as it came. Anyone can write it.',
  }),
  skipXFFAppend: ['Whether the address of the client is not added to `X-Forwarded-For`.', 'it is added'],
  useRemoteAddress: ['Whether the client is who is connected. If not, `X-Forwarded-For` says who it is, which anyone can write.', 'it is'],
  xffNumTrustedHops: ['How many proxies in front of this one are trusted to write `X-Forwarded-For`. Not beside `xffTrustedCIDRs`.', '0'],
  xffTrustedCIDRs: ['Addresses of proxies in front of this one that are trusted to write `X-Forwarded-For`. Needs `useRemoteAddress: false`.', 'none'],
};

const IDENTITY: Sentences = {
  generateRequestId: ['Whether requests without `x-request-id` get one.', 'they do'],
  preserveExternalRequestId: ['Whether an `x-request-id` that comes from outside is kept.', 'it is replaced'],
  uuidRequestIdConfig: ['How `x-request-id` is made and used.', 'by the rules of Envoy'],
  'uuidRequestIdConfig.packTraceReason': ['Whether the id says within itself why the request is traced.', 'it does'],
  'uuidRequestIdConfig.useRequestIdForTraceSampling': ['Whether the id decides if the request is traced.', 'it does'],
};

const PROTOCOL: Sentences = {
  acceptHttp10: ['Whether requests of HTTP/1.0 and 0.9 are served.', 'they are answered with 426'],
  defaultHostForHttp10: ['Host that requests without one get. Needs `acceptHttp10`.', 'they match no hostname'],
  earlyRequestHeaderModifier: ['Changes headers before a route is chosen, for example takes out what no client should send.', 'none are changed'],
  ...below('earlyRequestHeaderModifier', MODIFIER),
  http2ProtocolOptions: ['Limits of HTTP/2 towards clients.', 'those of the proxy'],
  'http2ProtocolOptions.allowConnect': ['Whether clients may open tunnels by extended CONNECT, which WebSockets over HTTP/2 need.', 'they may not'],
  maxHeadersCount: ['How many headers a request may have; more are answered with 431.', '100'],
  maxRequestHeadersKb: ['Size of all headers of a request, in kibibytes; larger ones are answered with 431.', '60'],
  maxRequestsPerConnection: ['How many requests a connection serves before it is closed. 0 stands for no limit.', 'no limit'],
  preserveHttp1HeaderCase: ['Whether names of headers in HTTP/1 keep their upper and lower case.', 'they become lower case'],
  serverHeaderTransformation: ['What happens to the response header `server`.', '`Overwrite`'],
  'serverHeaderTransformation=AppendIfAbsent': 'It is set where the backend sets none.',
  'serverHeaderTransformation=Overwrite': 'It is set, whatever the backend says.',
  'serverHeaderTransformation=PassThrough': 'It is what the backend says.',
  serverName: ['Value of the response header `server`.', '`envoy`'],
  stripHostPortMode: ['Which ports are taken out of Host.', 'none'],
  'stripHostPortMode=AnyPort': 'Every port.',
  'stripHostPortMode=MatchingPort': 'The port of the listener itself.',
  upgradeConfig: ['Protocols that a connection may change to.', 'those that backends ask for'],
  'upgradeConfig.enabledUpgrades': ['Names of the protocols, such as `websocket`.', 'none'],
};

const REPLIES: Sentences = {
  localReplies: ['Changes answers that the proxy gives itself, such as 503.', 'they stay as they are'],
  ...below('localReplies', {
    defaultBodyFormat: ['Body of all such answers. Write either `text` or `json`.', 'the text of the proxy'],
    ...below('defaultBodyFormat', BODY_FORMAT),
    mappers: ['Changes of some of the answers. The first whose filter fits counts.', 'none'],
    'mappers.body': ['Text that takes the place of the body, before any format.', 'the text of the proxy'],
    'mappers.bodyFormatOverride': ['Body of these answers, in place of `defaultBodyFormat`.', '`defaultBodyFormat`'],
    ...below('mappers.bodyFormatOverride', BODY_FORMAT),
    'mappers.filter': 'Which answers are changed.',
    ...below('mappers.filter', CONDITIONS),
    'mappers.headers': ['Changes of headers of the answer.', 'none'],
    ...below('mappers.headers', SECRET_MODIFIER),
    'mappers.headers.remove': ['Must not be written: headers of these answers can\'t be taken away.', 'none are removed'],
    'mappers.statusCode': ['HTTP status of the answer.', 'it stays'],
  }),
};

const TIMES: Sentences = {
  idleTimeout: ['Longest duration without requests before a connection of a client is closed. `0s` stands for none.', '1h'],
  streamIdleTimeout: ['Longest duration in which a stream sends and receives nothing. `0s` stands for none.', '5m'],
};

/** How a listener handles HTTP. */
export const HTTP_SETTINGS: Sentences = {
  accessLog: ['Logs of the requests. Each goes to one place.', 'no logs'],
  ...below('accessLog', ACCESS_LOG),
  healthCheck: ['Answers health checks for the proxy itself, on a path of its own.', 'routes get all paths'],
  'healthCheck.path': 'The path, which is compared as a whole. No route gets it any more.',
  tracing: ['Sends spans of requests to a collector.', 'nothing is traced'],
  ...below('tracing', TRACING),
  ...below('tracing.provider.openTelemetry.grpcService', withoutName(LOG_SERVICE)),
  ...CLIENTS,
  ...IDENTITY,
  ...PROTOCOL,
  ...REPLIES,
  ...TIMES,
};

/** Spans have no name of a log. */
function withoutName({ logName: _, ...service }: Sentences): Sentences {
  return service;
}
