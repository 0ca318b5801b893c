import { Sentences } from '../sentence';
import { CONNECTIONS } from './connections';
import { SERVICES } from './extensions';
import { HEADERS } from './headers';
import { LISTENERS } from './listeners';
import { REFERENCES } from './references';
import { ROUTES } from './routes';
import { TLS } from './tls';

/** The sentences of fields that many kinds have, by the end of the path. */
export const SHARED: Sentences = {
  ...REFERENCES,
  ...ROUTES,
  ...HEADERS,
  ...LISTENERS,
  ...TLS,
  ...CONNECTIONS,
  ...SERVICES,
  disable: [
    'An empty object switches this off for the targets, whatever policies of a wider scope say.',
    'policies of a wider scope apply',
  ],
};
