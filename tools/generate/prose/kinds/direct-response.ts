import { below, Sentences } from '../sentence';
import { BODY_FORMAT } from '../shared/strings';

export const DIRECT_RESPONSE: Sentences = {
  '': 'An answer that the gateway gives itself. A rule refers to it by an ExtensionRef filter, and must have no other action.',
  body: ['Body of the answer, as it is. Envoy takes 4096 bytes at most. Not beside `bodyFormat`.', '`bodyFormat`, or no body'],
  bodyFormat: ['Body of the answer, written for each request. Not beside `body`.', '`body`, or no body'],
  ...below('bodyFormat', BODY_FORMAT),
  status: 'HTTP status of the answer.',
};
