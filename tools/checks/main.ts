import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makePages } from './pages';

const DOCS = resolve(__dirname, '../../docs/checks');

const pages = makePages();
mkdirSync(DOCS, { recursive: true });
for (const [file, text] of pages) { writeFileSync(join(DOCS, file), text); }
for (const file of readdirSync(DOCS).filter((one) => !pages.has(one))) { rmSync(join(DOCS, file)); }
