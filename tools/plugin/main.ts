import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from './api';
import { modules } from './modules';

for (const [file, text] of modules()) { writeFileSync(join(REPOSITORY, file), text); }
