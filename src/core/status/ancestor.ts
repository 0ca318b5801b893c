import type { PolicyAncestor } from './predicted-status';
import type { Answer } from '../leaf';
import type { Manifest } from '../manifests/manifest';
import type { Reference } from '../manifests/reference';

/** An ancestor, and whether the controller reports against it. Undefined: it is not known which one. */
export interface Reached {
  readonly ancestor: PolicyAncestor | undefined;
  readonly certain: boolean;
}

/** An object as an ancestor. Undefined if its name or namespace can't be read. */
export function ancestorOf({ group, kind, namespace, name }: Manifest): PolicyAncestor | undefined {
  return name === undefined || namespace === undefined ? undefined : named({ group, kind, namespace, name });
}

/** What a reference names as an ancestor, whether it is in the set or not. */
export function ancestorAt(reference: Pick<Reference, 'group' | 'kind' | 'namespace' | 'name'>, sectionName?: string): PolicyAncestor | undefined {
  const { group, kind, namespace, name } = reference;
  if (namespace === undefined) { return undefined; }
  return { ...named({ group, kind, namespace, name }), ...sectionName === undefined || sectionName === '' ? {} : { sectionName } };
}

function named({ group, kind, namespace, name }: { group: string; kind: string; namespace: string; name: string }): PolicyAncestor {
  return { group, kind, ...namespace === '' ? {} : { namespace }, name };
}

/** A text that is the same for the same ancestor. */
export function ancestorKey({ group, kind, namespace, name, sectionName }: PolicyAncestor): string {
  return `${group}/${kind} ${namespace ?? ''}/${name}/${sectionName ?? ''}`;
}

/** What is reached by an object, unless it is not for certain. */
export function reach(ancestor: PolicyAncestor | undefined, ...answers: readonly Answer[]): readonly Reached[] {
  return answers.includes('no') ? [] : [{ ancestor, certain: ancestor !== undefined && !answers.includes('unknown') }];
}

/** Each ancestor once: certain if it is so anywhere. */
export function distinct(reached: readonly Reached[]): readonly Reached[] {
  const found = new Map<string, Reached>();
  for (const one of reached) {
    const key = one.ancestor === undefined ? '' : ancestorKey(one.ancestor);
    if (found.get(key)?.certain !== true) { found.set(key, one); }
  }
  return [...found.values()];
}
