import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { asPlainMarkdown, pageOf, withPageLinks } from './links';
import { withPictures } from './pictures';
import { chaptersOf, SidebarItem } from './sidebar';
import { withTabs } from './tabs';
import { Api } from '../reference/api';
import { referenceIndex } from '../reference/index-page';
import { Group, Reference } from '../reference/pages';

const ROOT = resolve(__dirname, '../..');

/** Pages that are not in docs/. */
const OTHERS = ['README.md', 'CHANGELOG.md', 'SECURITY.md', 'CONTRIBUTING.md'];

/** What the site is made of: Markdown by the path of its page, and the navigation. */
export interface Site {
  readonly pages: ReadonlyMap<string, string>;
  readonly sidebar: Readonly<Record<string, readonly SidebarItem[]>>;
}

/** The site, from the documentation as it is in the repository, and the reference. */
export function makeSite(yamlOf: (program: string) => string): Site {
  const docs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).map((file) => `docs/${file}`);
  const files = [...OTHERS, ...docs].sort();
  const { pages } = new Reference(Api.load());
  return {
    pages: new Map([
      ...files.map((file): [string, string] => [pageOf(file), page(file, files, yamlOf)]),
      ...pages.map(({ path, text }): [string, string] => [`reference/${path}.md`, `---\npageClass: reference\n---\n\n${text}`]),
      ['reference/index.md', referenceIndex(pages)],
    ]),
    sidebar: {
      '/docs/cookbook/': chaptersOf(read('docs/cookbook/README.md'), '/docs/cookbook/'),
      '/docs/checks/': chaptersOf(read('docs/checks/README.md'), '/docs/checks/'),
      '/reference/': Object.values(Group).map((group) => ({
        text: group, collapsed: group !== Group.CONSTRUCTS, items: pages.filter((one) => one.group === group).map(({ title, path }) => ({ text: title.replace(/^kube\./, ''), link: `/reference/${path}` })),
      })),
      '/': chaptersOf(read('docs/README.md'), '/docs/').map((chapter) => ({ ...chapter, collapsed: false })),
    },
  };
}

function page(file: string, files: readonly string[], yamlOf: (program: string) => string): string {
  const text = withTabs(withPictures(withPageLinks(asPlainMarkdown(read(file)), file, (target) => files.includes(target)), yamlOf));
  return file === 'README.md' ? home(text) : text;
}

/** The README as the first page: its title and first sentence on top. */
function home(text: string): string {
  const [, title, sentence, rest] = /^# (.+)\n\n(.+)\n([^]*)$/.exec(text)!;
  const hero = {
    name: title,
    tagline: sentence.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1'),
    actions: [
      { theme: 'brand', text: 'Quick start', link: '/docs/quick-start' },
      { theme: 'alt', text: 'Cookbook', link: '/docs/cookbook/' },
      { theme: 'alt', text: 'API reference', link: '/reference/' },
    ],
  };
  return `---\nlayout: home\nhero: ${JSON.stringify(hero)}\n---\n\n<div class="vp-doc home">\n\n${rest}\n\n</div>\n`;
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}
