import { parseAllDocuments } from 'yaml';
import { Crd, CrdVersion, PrinterColumn, SchemaNode, ValidationRule } from './crd';

type Raw = Record<string, unknown>;

const CRD = 'CustomResourceDefinition';

/** Explanations for humans; everything else in a CRD is a fact. */
const PROSE = ['description', 'title', 'example', 'externalDocs'];

export interface OfficialFile {
  crds: Crd[];
  /** Documents of other kinds, which bundles carry along. */
  skipped: string[];
}

/** Reads the CRDs of an official YAML file, leaving their prose behind. */
export function readOfficial(text: string): OfficialFile {
  const documents = parseAllDocuments(text).map((document) => {
    const [problem] = document.errors;
    if (problem !== undefined) { throw new Error(`not YAML: ${problem.message}`); }
    return document.toJS() as unknown;
  }).filter((content) => content !== null).map((content) => record(content, 'document'));
  const crds = documents.filter(({ kind }) => kind === CRD);
  const skipped = documents.filter(({ kind }) => kind !== CRD)
    .map(({ kind, metadata }) => kind === undefined ? 'a document without kind' : `${String(kind)} ${String((metadata as Raw | undefined)?.name)}`);
  if (crds.length === 0) { throw new Error(`holds no ${CRD}, got ${skipped.join(', ') || 'nothing'}`); }
  return { crds: crds.map(readCrd), skipped };
}

function readCrd({ metadata, spec }: Raw): Crd {
  const { group, names, scope, versions, conversion, ...rest } = record(spec, 'spec');
  known(rest, ['preserveUnknownFields'], 'spec');
  if (rest.preserveUnknownFields === true) { throw new Error('spec.preserveUnknownFields: not supported, got true'); }
  const name = record(names, 'spec.names');
  const { labels, annotations } = record(metadata, 'metadata');
  return {
    group: string(group, 'spec.group'),
    kind: string(name.kind, 'spec.names.kind'),
    listKind: string(name.listKind ?? `${String(name.kind)}List`, 'spec.names.listKind'),
    plural: string(name.plural, 'spec.names.plural'),
    singular: string(name.singular ?? String(name.kind).toLowerCase(), 'spec.names.singular'),
    shortNames: (name.shortNames ?? []) as string[],
    categories: (name.categories ?? []) as string[],
    scope: string(scope, 'spec.scope') as Crd['scope'],
    labels: sorted((labels ?? {}) as Record<string, string>),
    annotations: sorted((annotations ?? {}) as Record<string, string>),
    ...(conversion !== undefined && { conversion: record(conversion, 'spec.conversion') }),
    versions: list(versions, 'spec.versions').map(readVersion),
  };
}

function readVersion(raw: unknown, index: number): CrdVersion {
  const at = `spec.versions[${index}]`;
  const { name, served, storage, deprecated, subresources, additionalPrinterColumns, selectableFields, schema, ...rest }
    = record(raw, at);
  known(rest, ['deprecationWarning'], at);
  return {
    name: string(name, `${at}.name`),
    served: served === true,
    storage: storage === true,
    ...(deprecated === true && { deprecated }),
    subresources: (subresources ?? {}) as Raw,
    additionalPrinterColumns: list(additionalPrinterColumns ?? [], `${at}.additionalPrinterColumns`)
      .map((column) => withoutProse(record(column, at)) as unknown as PrinterColumn),
    ...(selectableFields !== undefined && { selectableFields: selectableFields as CrdVersion['selectableFields'] }),
    schema: readNode(record(schema, `${at}.schema`).openAPIV3Schema, `${at}.schema.openAPIV3Schema`),
  };
}

/** Kept as they are. */
const PLAIN_KEYWORDS = new Set([
  'type', 'format', 'enum', 'pattern', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf',
  'minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties', 'default', 'nullable',
  'x-kubernetes-list-type', 'x-kubernetes-list-map-keys', 'x-kubernetes-map-type', 'x-kubernetes-int-or-string',
  'x-kubernetes-preserve-unknown-fields', 'x-kubernetes-embedded-resource',
]);

const READERS = new Map<string, (value: unknown, at: string) => unknown>([
  ['properties', readProperties],
  ['required', (value, at) => [...list(value, at)].sort()],
  ['items', readNode],
  ['additionalProperties', (value, at) => typeof value === 'boolean' ? value : readNode(value, at)],
  ['anyOf', readNodes],
  ['oneOf', readNodes],
  ['allOf', readNodes],
  ['not', readNode],
  ['x-kubernetes-validations', (value, at) => list(value, at).map((rule) => readRule(rule, at))],
]);

function readNode(raw: unknown, at: string): SchemaNode {
  const keywords = Object.entries(withoutProse(record(raw, at)));
  return Object.fromEntries(keywords.map(([keyword, value]) => {
    const here = `${at}.${keyword}`;
    const read = READERS.get(keyword);
    if (read === undefined && !PLAIN_KEYWORDS.has(keyword)) {
      throw new Error(`${here}: schema keyword not supported; teach it to tools/imports`);
    }
    return [keyword, read === undefined ? value : read(value, here)];
  }));
}

function readProperties(value: unknown, at: string): Record<string, SchemaNode> {
  const properties = Object.entries(record(value, at)).map(([name, child]) => [name, readNode(child, `${at}.${name}`)] as const);
  return sorted(Object.fromEntries(properties));
}

function readNodes(value: unknown, at: string): SchemaNode[] {
  return list(value, at).map((child, index) => readNode(child, `${at}[${index}]`));
}

function readRule(raw: unknown, at: string): ValidationRule {
  const { message, messageExpression, ...rule } = record(raw, at);
  known(rule, ['rule', 'fieldPath', 'reason', 'optionalOldSelf'], at);
  return { ...rule, rule: string(rule.rule, `${at}.rule`) };
}

function withoutProse(raw: Raw): Raw {
  return Object.fromEntries(Object.entries(raw).filter(([key]) => !PROSE.includes(key)));
}

function sorted<T>(entries: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).sort(([left], [right]) => left < right ? -1 : 1));
}

function known(raw: Raw, keys: string[], at: string): void {
  const unknown = Object.keys(raw).find((key) => !keys.includes(key));
  if (unknown !== undefined) { throw new Error(`${at}.${unknown}: field not supported; teach it to tools/imports`); }
}

function record(value: unknown, at: string): Raw {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${at}: not a mapping, got ${JSON.stringify(value)}`);
  }
  return value as Raw;
}

function list(value: unknown, at: string): unknown[] {
  if (!Array.isArray(value)) { throw new Error(`${at}: not a list, got ${JSON.stringify(value)}`); }
  return value;
}

function string(value: unknown, at: string): string {
  if (typeof value !== 'string') { throw new Error(`${at}: not text, got ${JSON.stringify(value)}`); }
  return value;
}
