import { KindHistory } from './kinds';
import { quoted } from './schema-module';
import { CrdVersion } from '../imports/format';
import { KindDefinition, VersionDefinition } from './static/definition';

/** src/generated/definitions.ts: what CRDs say besides names and schemas. Equal versions are kept once. */
export function definitionsModule(kinds: KindHistory[]): string {
  const versions = new Map<string, number>();
  const indexOf = (version: VersionDefinition): number => {
    const text = JSON.stringify(version);
    if (!versions.has(text)) { versions.set(text, versions.size); }
    return versions.get(text)!;
  };
  const definitions = kinds.map(({ group, kind, releases }) => [`${group}/${kind}`, Object.fromEntries(releases.map(({ id, crd }) => {
    const { categories, labels, annotations, conversion } = crd;
    const definition: KindDefinition = {
      categories,
      labels,
      annotations,
      conversion,
      versions: Object.fromEntries(crd.versions.map((version) => [version.name, indexOf(facts(version))])),
    };
    return [id, definition];
  }))]);
  return `import type { KindDefinition, VersionDefinition } from './definition';

/** What versions have beside their schema. */
export const VERSION_DEFINITIONS = JSON.parse(${quoted(`[${[...versions.keys()].join(',')}]`)}) as readonly VersionDefinition[];

/** By group and kind, and release id. */
export const DEFINITIONS = JSON.parse(
  ${quoted(JSON.stringify(Object.fromEntries(definitions)))},
) as Readonly<Record<string, Readonly<Record<string, KindDefinition>>>>;
`;
}

function facts({ subresources, additionalPrinterColumns, selectableFields }: CrdVersion): VersionDefinition {
  return { subresources, columns: additionalPrinterColumns, selectableFields };
}
