import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';

/** Fields by path, such as `spec.containers[controller].image`: items of some lists are found by their name. */
export type Flat = Record<string, unknown>;

/** What a value of the chart changes, against what the chart makes of its default values. */
export interface Effect {
  readonly values: object;
  readonly error?: string;
  readonly removed?: readonly string[];
  readonly added?: Readonly<Record<string, object>>;
  readonly changed?: Readonly<Record<string, Flat>>;
}

/** The objects of a release that has another name. */
export interface NamedRelease {
  readonly release: string;
  readonly namespace: string;
  readonly objects: readonly string[];
  readonly selector: object;
}

const facts = parse(readFileSync(join(__dirname, 'effects.yaml'), 'utf8'));

const values = parse(readFileSync(join(__dirname, 'values.yaml'), 'utf8'));

/** The default values of the chart of 2.5. */
export const DEFAULT_VALUES: object = values.defaults;

/** The paths of values that charts of other releases do not have. */
export const ABSENT: Readonly<Record<string, readonly string[]>> = values.absent;

export const EFFECTS: readonly Effect[] = facts.effects;
export const NAMED_RELEASES: readonly NamedRelease[] = facts.names;

/** What the chart of a release makes of its default values, with rules as text. */
export function defaultObjects(release: string): any[] {
  return parseAllDocuments(readFileSync(join(__dirname, `${release}.yaml`), 'utf8')).map((document) => document.toJS());
}

/** Rules as text: group | resources | verbs. */
export function withRulesAsText(object: any): any {
  return object.rules === undefined ? object : { ...object, rules: object.rules.map(ruleAsText) };
}

export function ruleAsText(rule: any): string {
  if (typeof rule === 'string') { return rule; }
  const { apiGroups, resources, verbs } = rule;
  return `${apiGroups.map((group: string) => group === '' ? 'core' : group).join(',')} | ${resources.join(', ')} | ${verbs.join(', ')}`;
}

/** Every field of every object, by `Kind/name` and path. */
export function flattenAll(objects: readonly any[]): Record<string, Flat> {
  return Object.fromEntries(objects.map((object) => [`${object.kind}/${object.metadata.name}`, flatten(withRulesAsText(object))]));
}

export function flatten(value: any, path = ''): Flat {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) { return { [path]: value }; }
  if (Array.isArray(value)) {
    const isNamed = /(?:containers|env|ports|volumes|volumeMounts)$/.test(path);
    return Object.assign({}, ...value.map((item, index) => flatten(item, `${path}[${isNamed ? item.name : index}]`)));
  }
  return Object.assign({}, ...Object.entries(value).map(([name, part]) => flatten(part, path === '' ? name : `${path}.${name}`)));
}

/** The objects of the default values with the effect of a value. */
export function withEffect(objects: Record<string, Flat>, { removed = [], added = {}, changed = {} }: Effect): Record<string, Flat> {
  const result = { ...objects };
  for (const name of removed) { delete result[name]; }
  for (const [name, object] of Object.entries(added)) { result[name] = flatten(withRulesAsText(object)); }
  for (const [name, fields] of Object.entries(changed)) {
    result[name] = Object.fromEntries(Object.entries({ ...result[name], ...fields }).filter(([, value]) => value !== null));
  }
  return result;
}
