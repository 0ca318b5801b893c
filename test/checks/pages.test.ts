import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { makePages } from '../../tools/checks/pages';

const DOCS = join(__dirname, '..', '..', 'docs', 'checks');
const COMMAND = '`npx projen check-pages`';
const pages = makePages();

test(`docs/checks has a page for each check and no others; ${COMMAND} makes it so`, () => {
  expect(readdirSync(DOCS).sort()).toEqual([...pages.keys()].sort());
});

// Messages are in the pages word for word: this is where a change of words is seen.
test(`the pages are what the checks and their fixtures give; ${COMMAND} makes it so`, () => {
  const outdated = [...pages].filter(([file, text]) => readFileSync(join(DOCS, file), 'utf8') !== text);
  expect(outdated.map(([file]) => file)).toEqual([]);
});
