/** An entry of the navigation. */
export interface SidebarItem {
  readonly text: string;
  readonly link?: string;
  readonly collapsed?: boolean;
  readonly items?: readonly SidebarItem[];
}

/** The chapters of an index page, with its links to pages: in lists, and in the first column of tables. */
export function chaptersOf(index: string, folder: string): SidebarItem[] {
  return index.split(/^## /m).slice(1).map((chapter) => {
    const [title, ...lines] = chapter.split('\n');
    const items = lines.flatMap((line) => {
      const link = /^(?:- |\| )\[([^\]]+)\]\(([\w./-]+)\.md\)/.exec(line);
      return link === null ? [] : [{ text: link[1].replace(/`/g, ''), link: `${folder}${link[2].replace(/(^|\/)(README|index)$/, '$1')}` }];
    });
    return { text: title, collapsed: true, items };
  }).filter(({ items }) => items.length > 0);
}
