import { Crd, CrdVersion, SchemaNode } from './crd';

/** What became of a kind between two states of a release, or two releases. */
export interface KindDifference {
  kind: string;
  change: 'appeared' | 'vanished' | 'changed';
  fields: FieldDifference[];
}

export interface FieldDifference {
  /** `.spec.rules[].matches`; `[]` stands for list items, `{}` for map values; empty for the kind itself. */
  path: string;
  change: 'appeared' | 'vanished' | 'changed';
  /** The versions that this holds for, when not for all. */
  versions?: string[];
  detail: string;
}

/** What there is to know of a place, apart from the places below it. */
type Facts = Record<string, unknown>;

const NAMES = ['plural', 'singular', 'listKind', 'shortNames', 'categories', 'scope', 'labels', 'conversion'] as const;

export function compare(before: Crd[], after: Crd[]): KindDifference[] {
  const kinds = [...new Set([...before, ...after].map(({ kind }) => kind))].sort();
  return kinds.flatMap((kind): KindDifference[] => {
    const [old, now] = [before, after].map((crds) => crds.find((crd) => crd.kind === kind));
    if (old === undefined) { return [{ kind, change: 'appeared', fields: [] }]; }
    if (now === undefined) { return [{ kind, change: 'vanished', fields: [] }]; }
    const fields = compareKinds(old, now);
    return fields.length === 0 ? [] : [{ kind, change: 'changed', fields }];
  });
}

function compareKinds(old: Crd, now: Crd): FieldDifference[] {
  const names = changes(pick(old, NAMES), pick(now, NAMES));
  const gone = old.versions.filter(({ name }) => !now.versions.some((version) => version.name === name));
  return [
    ...names.map((detail): FieldDifference => ({ path: '', change: 'changed', detail })),
    ...gone.map(({ name }): FieldDifference => ({ path: '', change: 'vanished', detail: `version ${name}` })),
    ...gather(now.versions.map((version) => ({ version: version.name, fields: compareVersion(old, version) }))),
  ];
}

/** A version that is new is compared with the one that was stored. */
function compareVersion(old: Crd, version: CrdVersion): FieldDifference[] {
  const twin = old.versions.find(({ name }) => name === version.name);
  const base = twin ?? old.versions.find(({ storage }) => storage) ?? old.versions[0];
  const heading: FieldDifference[] = twin === undefined
    ? [{ path: '', change: 'appeared', detail: `version ${version.name}` }]
    : changes(ownFacts(twin), ownFacts(version)).map((detail) => ({ path: '', change: 'changed', detail }));
  return [...heading, ...compareSchemas(locations(base.schema), locations(version.schema))];
}

function compareSchemas(old: Map<string, Facts>, now: Map<string, Facts>): FieldDifference[] {
  const changed = [...now].flatMap(([path, facts]): FieldDifference[] => {
    const former = old.get(path);
    const details = former === undefined ? [] : changes(former, facts);
    return details.length === 0 ? [] : [{ path, change: 'changed', detail: details.join('; ') }];
  });
  return [...onlyIn(now, old, 'appeared'), ...onlyIn(old, now, 'vanished'), ...changed];
}

/** Places that only one side has. Those below another such place are counted there. */
function onlyIn(side: Map<string, Facts>, other: Map<string, Facts>, change: 'appeared' | 'vanished'): FieldDifference[] {
  const paths = [...side.keys()].filter((path) => !other.has(path));
  const tops = paths.filter((path) => other.has(parentOf(path)));
  return tops.map((path) => {
    const below = paths.filter((inner) => inner !== path && isBelow(inner, path)).length;
    const { type, required, enum: values } = side.get(path)!;
    const parts = [type, required === true ? 'required' : '', values === undefined ? '' : JSON.stringify(values), below === 0 ? '' : `(+${below} below)`];
    return { path, change, detail: parts.filter((part) => part !== '' && part !== undefined).join(' ') };
  });
}

/** Every place of a schema with its facts, by path. */
function locations(schema: SchemaNode): Map<string, Facts> {
  const found = new Map<string, Facts>();
  const visit = (node: SchemaNode, path: string, required: boolean): void => {
    const { properties = {}, items, additionalProperties, required: names = [], type, format, ...facts } = node;
    found.set(path, {
      ...facts,
      type: format === undefined ? type : `${type ?? ''}:${format}`,
      ...(required && { required }),
      ...(typeof additionalProperties === 'boolean' && { additionalProperties }),
    });
    for (const [name, child] of Object.entries(properties)) { visit(child, `${path}.${name}`, names.includes(name)); }
    if (items !== undefined) { visit(items, `${path}[]`, false); }
    if (typeof additionalProperties === 'object') { visit(additionalProperties, `${path}{}`, false); }
  };
  visit(schema, '', false);
  return found;
}

/** One text per fact that differs. */
function changes(old: Facts, now: Facts): string[] {
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
  return keys.filter((key) => JSON.stringify(old[key]) !== JSON.stringify(now[key])).map((key) => {
    const [left, right] = [old[key], now[key]];
    if (key === 'required') { return right === true ? 'now required' : 'no longer required'; }
    if (key === 'x-kubernetes-validations') { return `rules ${membership(left, right)}`; }
    if (Array.isArray(left) && Array.isArray(right)) { return `${key} ${membership(left, right, true)}`; }
    return `${key} ${JSON.stringify(left) ?? 'none'} → ${JSON.stringify(right) ?? 'none'}`;
  });
}

/** Which members came and went, or how many. */
function membership(left: unknown, right: unknown, named = false): string {
  const [old, now] = [left, right].map((list) => (Array.isArray(list) ? list : []).map((item) => JSON.stringify(item)));
  const came = now.filter((item) => !old.includes(item));
  const went = old.filter((item) => !now.includes(item));
  if (came.length + went.length === 0) { return 'in another order'; }
  if (!named) { return `+${came.length} −${went.length}`; }
  return [...came.map((item) => `+${item}`), ...went.map((item) => `−${item}`)].join(' ');
}

/** Says once what holds for several versions. */
function gather(list: { version: string; fields: FieldDifference[] }[]): FieldDifference[] {
  const gathered = new Map<string, { field: FieldDifference; versions: string[] }>();
  for (const { version, fields } of list) {
    for (const field of fields) {
      const entry = gathered.get(JSON.stringify(field)) ?? { field, versions: [] };
      gathered.set(JSON.stringify(field), entry);
      entry.versions.push(version);
    }
  }
  return [...gathered.values()].map(({ field, versions }) => versions.length === list.length ? field : { ...field, versions });
}

function ownFacts({ name, schema, ...facts }: CrdVersion): Facts {
  return facts;
}

function pick(crd: Crd, keys: readonly (keyof Crd)[]): Facts {
  return Object.fromEntries(keys.map((key) => [key, crd[key]]));
}

function parentOf(path: string): string {
  return path.replace(/(\[\]|\{\}|\.[^.[\]{}]*)$/, '');
}

function isBelow(path: string, top: string): boolean {
  return path.startsWith(top) && /^[.[{]/.test(path.slice(top.length));
}
