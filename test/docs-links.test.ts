import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { outsideOfCode } from '../tools/site/links';

const ROOT = join(__dirname, '..');
const FILES = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...['docs', 'src', 'tools', 'test', 'imports', 'examples']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).map((file) => join(folder, file)))];

/** The links of a page that lead to files. */
function linksOf(file: string): string[] {
  const found: string[] = [];
  outsideOfCode(readFileSync(join(ROOT, file), 'utf8'), (part) => {
    found.push(...[...part.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target).filter((target) => !/^[a-z]+:/.test(target)));
    return part;
  });
  return found;
}

/** Anchors of headings, as GitHub makes them. */
function anchorsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(/^```[^]*?^```$/gm, '');
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading.toLowerCase().replace(/[^\p{Letter}\p{Number}\s_-]/gu, '').replace(/ /g, '-'));
}

test('links of the documentation lead to files and headings that are there', () => {
  expect(FILES.length).toBeGreaterThan(300);
  const broken = FILES.flatMap((file) => linksOf(file).filter((target) => {
    const [path, hash] = target.split('#');
    const found = path === '' ? join(ROOT, file) : resolve(ROOT, dirname(file), path);
    return !existsSync(found) || (hash !== undefined && !anchorsOf(found).includes(hash));
  }).map((target) => `${relative(ROOT, file)}: ${target}`));
  expect(broken).toEqual([]);
});

test('every guide is in the index', () => {
  const index = readFileSync(join(ROOT, 'docs/README.md'), 'utf8');
  const guides = readdirSync(join(ROOT, 'docs')).filter((file) => file.endsWith('.md') && file !== 'README.md');
  expect(guides.filter((guide) => !index.includes(`](${guide})`))).toEqual([]);
});
