import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLUGIN } from './api';
import { modules } from './modules';

for (const [file, text] of modules()) { writeFileSync(join(PLUGIN, file), text); }
