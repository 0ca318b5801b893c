import { equal, isObject } from './data';
import type { Data } from './data';
import { normalForm, plainForm } from './normal-form';
import { objectKey } from './source-object';
import type { SourceObject } from './source-object';
import { apiVersionOf } from '../kinds';
import type { ReleaseTarget } from '../release';
import { parseApiVersion } from '../schema/load';
import { formatPath } from '../schema/path';
import type { Step } from '../schema/path';

/** A difference between what was given and what a program makes. */
export interface Difference {
  /** The object of the input, unless the program makes one that is not there. */
  readonly object: SourceObject | undefined;
  /** What the object is called. */
  readonly name: string;
  readonly path: readonly Step[];
  readonly message: string;
}

/** Everything in which the objects that a program has made differ from the input. */
export function differencesOf(objects: readonly SourceObject[], produced: readonly Data[], release: ReleaseTarget): Difference[] {
  const left = new Map<string, Data[]>();
  produced.forEach((manifest) => left.set(keyOf(manifest), [...left.get(keyOf(manifest)) ?? [], manifest]));
  const differences = objects.flatMap((object) => differencesIn(object, left.get(object.key), release));
  const more = [...left.values()].flat().map((manifest): Difference =>
    ({ object: undefined, name: nameOf(manifest), path: [], message: 'the program makes it, and it is not in the input' }));
  return [...differences, ...more];
}

/** Of several objects of one name, each is compared with one that is equal, if there is one. */
function differencesIn(object: SourceObject, candidates: Data[] | undefined, release: ReleaseTarget): Difference[] {
  const name = nameOf(object.normal);
  if (candidates === undefined || candidates.length === 0) {
    return [{ object, name, path: [], message: 'the program does not make it' }];
  }
  const normal = candidates.map((manifest) => normalOf(manifest, object, release));
  const index = Math.max(normal.findIndex((manifest) => equal(manifest, object.normal)), 0);
  candidates.splice(index, 1);
  return equal(normal[index], object.normal) ? [] : [...fieldDifferences(object, object.normal, normal[index], [], name)];
}

function normalOf(manifest: Data, object: SourceObject, release: ReleaseTarget): Data {
  if (object.obstacle !== undefined) { return plainForm(manifest); }
  return normalForm(manifest, String(manifest.apiVersion ?? apiVersionOf(object.written)), release._releases);
}

function* fieldDifferences(object: SourceObject, given: unknown, made: unknown, path: readonly Step[], name: string): Generator<Difference> {
  if (equal(given, made)) { return; }
  if (isObject(given) && isObject(made)) {
    for (const field of new Set([...Object.keys(given), ...Object.keys(made)])) {
      yield* fieldDifferences(object, given[field], made[field], [...path, field], name);
    }
  } else if (Array.isArray(given) && Array.isArray(made) && given.length === made.length) {
    for (const [index, item] of given.entries()) { yield* fieldDifferences(object, item, made[index], [...path, index], name); }
  } else {
    // What other kinds hold may be secret.
    const message = object.isKnown ? `${written(given)} in the input, ${written(made)} in the program` : 'it differs';
    yield { object, name, path, message: `${formatPath(path)}: ${message}` };
  }
}

function written(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

function keyOf(manifest: Data): string {
  const { name, namespace } = (manifest.metadata ?? {}) as Data;
  return objectKey(parseApiVersion(String(manifest.apiVersion)).group, String(manifest.kind), namespace, name);
}

function nameOf({ kind, metadata = {} }: Data): string {
  const { name, namespace } = metadata as Data;
  return `${String(kind)} ${namespace === undefined ? '' : `${String(namespace)}/`}${String(name)}`;
}
