import { posix } from 'node:path';

/** Where files are shown that are no pages. */
const REPOSITORY = 'https://github.com/kgateway-constructs/kgateway-constructs/blob/main';

/** The anchor of a heading, as GitHub writes it. */
export function slug(heading: string): string {
  return heading.trim().toLowerCase().replace(/[^\p{Letter}\p{Number}\s_-]/gu, '').replace(/\s/g, '-');
}

/** `README.md` is the page of its folder; what is beside it at the root keeps its name. */
export function pageOf(file: string): string {
  return file.replace(/(^|\/)README\.md$/, '$1index.md');
}

/** Markdown with links between files turned into links between pages; other files of the repository are shown there. */
export function withPageLinks(text: string, file: string, isPage: (file: string) => boolean): string {
  return outsideOfCode(text, (part) => part.replace(/(\]\()([^)\s]+)/g, (whole, start: string, target: string) => {
    if (/^([a-z]+:|#)/.test(target)) { return whole; }
    const [path, hash] = target.split('#');
    const found = posix.normalize(posix.join(posix.dirname(file), path));
    const rest = hash === undefined ? '' : `#${hash}`;
    if (!isPage(found)) { return `${start}${REPOSITORY}/${found}${rest}`; }
    const way = posix.relative(posix.dirname(pageOf(file)), pageOf(found));
    return `${start}${way.startsWith('.') ? way : `./${way}`}${rest}`;
  }));
}

/** Markdown in which the site sees no elements and no expressions of its own, where there are none. */
export function asPlainMarkdown(text: string): string {
  return outsideOfCode(text, (part) => part.replace(/<(?!!--|https?:)/g, '&lt;').replace(/\{\{/g, '&#123;&#123;'));
}

/** Changes a text where it is prose, and leaves code as it is. */
export function outsideOfCode(text: string, change: (part: string) => string): string {
  return text.split(/(^```[^]*?^```$|`[^`\n]*`)/m).map((part, index) => index % 2 === 0 ? change(part) : part).join('');
}
