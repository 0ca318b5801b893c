import { KindHistory } from './kinds';

/** src/generated/kinds.ts: every kind, which releases have it and in which versions. */
export function kindsTable(kinds: KindHistory[]): string {
  return `import type { Kind } from './schema';

export const KINDS: readonly Kind[] = [
${kinds.map(entry).join('\n')}
];
`;
}

function entry({ group, kind, releases }: KindHistory): string {
  const { plural, singular, listKind, shortNames, scope } = releases[releases.length - 1].crd;
  const versions = releases.map(({ id, crd }) => {
    const list = crd.versions.map(({ name, served, storage, deprecated }) => ({ name, served, storage, deprecated }));
    return `      ${JSON.stringify(id)}: ${JSON.stringify(list)},`;
  });
  return `  {
    ${JSON.stringify({ group, kind, plural, singular, listKind, shortNames, scope }).slice(1, -1)},
    releases: {
${versions.join('\n')}
    },
  },`;
}
