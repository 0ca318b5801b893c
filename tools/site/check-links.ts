import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';

const SITE = resolve(__dirname, '../../site/dist');
const BASE = process.env.SITE_BASE ?? '/';

/** What pages of the built site link to, without being there: pages, files, and headings. */
export function brokenLinks(site = SITE): string[] {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const pages = new Map(files.map((file) => [file, readFileSync(join(site, file), 'utf8')]));
  const anchors = new Map([...pages].map(([file, html]) => [file, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]));
  return [...pages].flatMap(([file, html]) => [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, target]) => target)
    .filter((target) => !/^[a-z]+:/.test(target) && !isThere(target, file, anchors, site))
    .map((target) => `${file}: ${target}`));
}

function isThere(target: string, file: string, anchors: ReadonlyMap<string, ReadonlySet<string>>, site: string): boolean {
  const [path, hash = ''] = target.replace(/&amp;/g, '&').split('#');
  const found = path === '' ? file : path.startsWith(BASE) ? path.slice(BASE.length) : posix.join(posix.dirname(file), path).replace(/^\.\//, '');
  const page = found === '' || found.endsWith('/') ? `${found}index.html` : found;
  if (!page.endsWith('.html')) { return existsSync(join(site, page)); }
  return anchors.has(page) && (hash === '' || anchors.get(page)!.has(decodeURIComponent(hash)));
}

if (require.main === module) {
  const broken = brokenLinks();
  if (broken.length > 0) {
    process.stderr.write(`The site has links that lead nowhere:\n${broken.join('\n')}\n`);
    process.exitCode = 1;
  }
}
