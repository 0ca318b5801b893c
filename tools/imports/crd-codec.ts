import { Crd, CrdVersion, PrinterColumn } from './crd';
import { layout } from './layout';
import { CompactNode, decodeNode, encodeNode } from './schema-codec';

/** A CRD as imports/ writes it: what the kind's name or emptiness implies is left out. */
interface CompactCrd extends Partial<Omit<Crd, 'versions'>> {
  group: string;
  kind: string;
  plural: string;
  scope: Crd['scope'];
  versions: CompactVersion[];
}

interface CompactVersion {
  name: string;
  served: boolean;
  storage: boolean;
  deprecated?: boolean;
  subresources?: CrdVersion['subresources'];
  columns?: PrinterColumn[];
  selectableFields?: CrdVersion['selectableFields'];
  schema?: CompactNode;
  /** The earlier version whose schema this one shares. */
  schemaOf?: string;
}

/** The text of an imports/ file. */
export function encode(crd: Crd): string {
  const { group, kind, listKind, plural, singular, shortNames, categories, scope, labels, annotations, conversion } = crd;
  const compact: CompactCrd = {
    group,
    kind,
    ...(listKind !== `${kind}List` && { listKind }),
    plural,
    ...(singular !== kind.toLowerCase() && { singular }),
    ...(shortNames.length > 0 && { shortNames }),
    ...(categories.length > 0 && { categories }),
    scope,
    ...(!isEmpty(labels) && { labels }),
    ...(!isEmpty(annotations) && { annotations }),
    ...(conversion !== undefined && { conversion }),
    versions: encodeVersions(crd.versions),
  };
  return layout(compact);
}

export function decode(text: string): Crd {
  const compact = JSON.parse(text) as CompactCrd;
  const { group, kind, plural, scope, conversion } = compact;
  return {
    group,
    kind,
    listKind: compact.listKind ?? `${kind}List`,
    plural,
    singular: compact.singular ?? kind.toLowerCase(),
    shortNames: compact.shortNames ?? [],
    categories: compact.categories ?? [],
    scope,
    labels: compact.labels ?? {},
    annotations: compact.annotations ?? {},
    ...(conversion !== undefined && { conversion }),
    versions: decodeVersions(compact.versions),
  };
}

function encodeVersions(versions: CrdVersion[]): CompactVersion[] {
  const seen = new Map<string, string>();
  return versions.map(({ schema, subresources, additionalPrinterColumns, ...version }) => {
    const node = encodeNode(schema);
    const text = JSON.stringify(node);
    const twin = seen.get(text);
    if (twin === undefined) { seen.set(text, version.name); }
    return {
      ...version,
      ...(!isEmpty(subresources) && { subresources }),
      ...(additionalPrinterColumns.length > 0 && { columns: additionalPrinterColumns }),
      ...(twin === undefined ? { schema: node } : { schemaOf: twin }),
    };
  });
}

function decodeVersions(versions: CompactVersion[]): CrdVersion[] {
  return versions.map(({ schema, schemaOf, subresources = {}, columns = [], ...version }) => {
    const written = schema ?? versions.find(({ name }) => name === schemaOf)?.schema;
    if (written === undefined) { throw new Error(`version ${version.name} has no schema, got schemaOf "${schemaOf}"`); }
    return { ...version, subresources, additionalPrinterColumns: columns, schema: decodeNode(written) };
  });
}

function isEmpty(record: object): boolean {
  return Object.keys(record).length === 0;
}
