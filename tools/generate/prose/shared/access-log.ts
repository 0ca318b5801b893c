import { below, OTHER_FIELD, Sentences } from '../sentence';
import { HEADER_MATCH } from './headers';

/** Conditions on requests, of which exactly one is written. */
const CONDITION: Sentences = {
  celFilter: ['Fits requests for which a CEL expression is true.', OTHER_FIELD],
  'celFilter.match': 'The CEL expression, over the attributes of Envoy such as `response.code`.',
  durationFilter: ['Fits requests by how long they took.', OTHER_FIELD],
  grpcStatusFilter: ['Fits requests by the gRPC status of the answer.', OTHER_FIELD],
  'grpcStatusFilter.exclude': ['Whether `statuses` are those that do not fit.', 'they are those that fit'],
  'grpcStatusFilter.statuses': ['The statuses.', 'no status fits'],
  headerFilter: ['Fits requests by a header.', OTHER_FIELD],
  'headerFilter.header': 'The header and its value.',
  ...below('headerFilter.header', HEADER_MATCH),
  notHealthCheckFilter: ['Fits requests that are no health checks, when true.', OTHER_FIELD],
  responseFlagFilter: ['Fits requests by the flags that Envoy gives to answers.', OTHER_FIELD],
  'responseFlagFilter.flags': 'Short names of flags, such as `UF` for a failed connection. One of them is enough.',
  runtimeFilter: ['Fits a share of the requests, by chance.', OTHER_FIELD],
  'runtimeFilter.percentSampled': ['Share of requests that fit, unless the runtime of the proxy says otherwise.', 'none'],
  'runtimeFilter.percentSampled.denominator': ['The number of requests that `numerator` is counted in.', '`HUNDRED`'],
  'runtimeFilter.percentSampled.numerator': 'How many requests out of the denominator fit.',
  'runtimeFilter.runtimeKey': 'Key in the runtime of the proxy that overrides the share.',
  'runtimeFilter.useIndependentRandomness': ['Whether chance decides on each proxy anew.', 'the request id decides, so that all proxies agree'],
  statusCodeFilter: ['Fits requests by the HTTP status of the answer.', OTHER_FIELD],
  traceableFilter: ['Fits requests that are traced, when true.', OTHER_FIELD],
  ...['durationFilter', 'statusCodeFilter'].reduce<Sentences>((all, filter) => ({
    ...all,
    ...below(filter, {
      op: 'How the number is compared.',
      'op=EQ': 'It is equal.',
      'op=GE': 'It is greater or equal.',
      'op=LE': 'It is less or equal.',
      value: 'What is compared with: milliseconds for durations, a code for the status.',
    }),
  }), {}),
};

/** Conditions on requests, and what joins them. */
export const CONDITIONS: Sentences = {
  ...CONDITION,
  andFilter: ['Fits requests that fit all of these.', OTHER_FIELD],
  ...below('andFilter', CONDITION),
  orFilter: ['Fits requests that fit at least one of these.', OTHER_FIELD],
  ...below('orFilter', CONDITION),
};

/** A service of gRPC that gets logs or spans. */
export const LOG_SERVICE: Sentences = {
  authority: ['Authority that the service sees, which is the Host of gRPC. The SNI is another matter.', 'the name of the cluster in Envoy'],
  initialMetadata: ['Headers that each stream begins with, for a token for example.', 'none'],
  'initialMetadata.key': 'Name of the header.',
  'initialMetadata.value': ['Value of the header.', 'empty'],
  logName: 'Name of the log, by which the service tells logs apart.',
  maxReceiveMessageLength: ['Size of the largest message that the service may send, in bytes.', 'no limit'],
  retryPolicy: ['How a broken stream is made again.', 'by the rules of Envoy'],
  'retryPolicy.numRetries': ['How many attempts follow the first.', '1'],
  'retryPolicy.retryBackOff': ['How long to wait between attempts.', 'from 1s to 10s'],
  skipEnvoyHeaders: ['Whether headers that Envoy would add are left out.', 'they are sent'],
  timeout: ['Longest duration of one call.', 'none'],
};

const OTEL_ATTRIBUTES: Sentences = {
  values: ['The attributes.', 'no attributes'],
  'values.key': 'Name of the attribute, once in a list.',
  'values.value': 'Value of the attribute, of one of the types below.',
  'values.value.arrayValue': ['A list of values.', OTHER_FIELD],
  'values.value.kvListValue': ['Names and values, in an object with a list `values` again.', OTHER_FIELD],
  'values.value.stringValue': ['A text. Command operators of Envoy in it, such as `%PROTOCOL%`, are filled in.', OTHER_FIELD],
};

/** One access log of a listener. */
export const ACCESS_LOG: Sentences = {
  fileSink: ['Writes to a file of the proxy. Needs either `stringFormat` or `jsonFormat`.', 'no file'],
  'fileSink.jsonFormat': ['Each line as an object. Command operators of Envoy in its values, such as `%PROTOCOL%`, are filled in.', OTHER_FIELD],
  'fileSink.path': 'Path of the file; `/dev/stdout` for the log of the pod.',
  'fileSink.stringFormat': ['Each line as a string. Command operators of Envoy in it, such as `%PROTOCOL%`, are filled in. Lines need a line feed at their end.', OTHER_FIELD],
  filter: ['Which requests are logged.', 'all'],
  ...below('filter', CONDITIONS),
  grpcService: ['Sends entries to a service that speaks the access log protocol of Envoy.', 'no such service'],
  ...below('grpcService', {
    ...LOG_SERVICE,
    additionalRequestHeadersToLog: ['Names of request headers that entries have, beside the usual ones.', 'none'],
    additionalResponseHeadersToLog: ['Names of response headers that entries have, beside the usual ones.', 'none'],
    additionalResponseTrailersToLog: ['Names of response trailers that entries have.', 'none'],
  }),
  openTelemetry: ['Sends entries to a collector that speaks OpenTelemetry over gRPC.', 'no such collector'],
  ...below('openTelemetry', {
    attributes: ['Attributes that each entry gets.', 'none'],
    ...below('attributes', OTEL_ATTRIBUTES),
    body: ['Body of each entry. Command operators of Envoy in it, such as `%PROTOCOL%`, are filled in.', 'empty'],
    disableBuiltinLabels: ['Whether the labels that Envoy describes itself with are left out.', 'they are sent'],
    grpcService: 'The collector, and how it is called.',
    ...below('grpcService', LOG_SERVICE),
    resourceAttributes: ['Attributes that describe the proxy.', 'its name and the labels of Envoy'],
    ...below('resourceAttributes', OTEL_ATTRIBUTES),
  }),
};
