import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readImports } from '../../tools/imports/format';

const FOLDERS = new Set(readImports().map(({ product, release }) => `${product}/${release}`));
const TABLE = readFileSync(join(__dirname, '../../imports/README.md'), 'utf8').split('\n').filter((line) => line.startsWith('| `'));

test.each([...FOLDERS])('imports/README.md says which commit %s comes from', (folder) => {
  const row = TABLE.find((line) => line.includes(`\`${folder}\``));
  expect(row).toMatch(/`[0-9a-f]{40}` \|$/);
});
