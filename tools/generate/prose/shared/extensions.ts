import { below, Sentences } from '../sentence';

/** The body that a service for authorization gets. */
export const EXTERNAL_AUTH_BODY: Sentences = {
  allowPartialMessage: 'Whether a body that is larger than `maxRequestBytes` is cut and sent. If not, the request is answered with 413.',
  maxRequestBytes: 'How many bytes of the body are held back at most.',
  packAsBytes: 'Whether the service gets the body as bytes, for bodies that are no UTF-8.',
};

const PART: Sentences = {
  '=DEFAULT': 'As the service is configured: headers are sent, trailers are skipped.',
  '=SEND': 'The service gets it.',
  '=SKIP': 'The service does not get it.',
};

const BODY: Sentences = {
  '=NONE': 'The service does not get it.',
  '=STREAMED': 'The service gets it piece by piece, and answers each piece.',
  '=BUFFERED': 'The service gets it as a whole. A body that is too large is an error.',
  '=BUFFERED_PARTIAL': 'The service gets it as a whole, or its beginning when it is too large.',
  '=FULL_DUPLEX_STREAMED': 'The service gets it piece by piece, and answers when it likes. Trailers must be sent, too.',
};

/** Which parts of requests and responses a service for processing gets. */
export const PROCESSING_MODE: Sentences = {
  requestBodyMode: 'How the service gets the body of requests.',
  requestHeaderMode: 'Whether the service gets the headers of requests.',
  requestTrailerMode: 'Whether the service gets the trailers of requests.',
  responseBodyMode: 'How the service gets the body of responses.',
  responseHeaderMode: 'Whether the service gets the headers of responses.',
  responseTrailerMode: 'Whether the service gets the trailers of responses.',
  ...valuesOf(['requestBodyMode', 'responseBodyMode'], BODY),
  ...valuesOf(['requestHeaderMode', 'requestTrailerMode', 'responseHeaderMode', 'responseTrailerMode'], PART),
};

const BACKOFF: Sentences = {
  baseInterval: 'Duration that waits between attempts grow from, at random and by doubling. At least 1ms.',
  maxInterval: ['Longest wait between two attempts, not shorter than `baseInterval`.', 'ten times `baseInterval`'],
};

/** Ways to call a service for every request. */
export const SERVICES: Sentences = {
  ...below('grpcService', {
    authority: ['Authority that the service sees, which is the Host of gRPC.', 'the name of the cluster in Envoy'],
    requestTimeout: ['Longest duration of one call. At least 1ms.', 'the default of Envoy'],
    retry: ['Calls again when a call fails.', 'no retries'],
  }),
  ...below('httpService', {
    requestTimeout: ['Longest duration of one call. At least 1ms.', '2s'],
    retry: ['Calls again when a call fails.', 'no retries'],
  }),
  'retry.attempts': 'How often a call is made again at most. 0 switches retries off.',
  'retry.backoff': ['How long to wait between attempts.', 'from 1s to 10s'],
  ...below('backoff', BACKOFF),
  ...below('backOff', BACKOFF),
  ...below('retryBackOff', BACKOFF),
};

function valuesOf(fields: string[], values: Sentences): Sentences {
  return Object.fromEntries(fields.flatMap((field) => Object.entries(values).map(([value, sentence]) => [field + value, sentence])));
}
