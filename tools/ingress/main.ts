import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { annotationsPage } from './page';

writeFileSync(resolve(__dirname, '../../docs/ingress-nginx-annotations.md'), annotationsPage());
