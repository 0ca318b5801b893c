import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { requestsSchema } from './json-schema';

writeFileSync(resolve(__dirname, '../../schemas/requests.schema.json'), `${JSON.stringify(requestsSchema(), undefined, 2)}\n`);
