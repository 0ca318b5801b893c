import type { Answer } from '../resolvable';

/** A namespace. Empty: none is given, so it is whichever the manifests are applied to. Undefined: not known. */
export type Namespace = string | undefined;

/** Whether two namespaces are the same one. */
export function sameNamespace(a: Namespace, b: Namespace): Answer {
  if (a === undefined || b === undefined) { return 'unknown'; }
  if (a === b) { return 'yes'; }
  return a === '' || b === '' ? 'unknown' : 'no';
}

/** All of these, as far as that can be said. */
export function both(...answers: readonly Answer[]): Answer {
  if (answers.includes('no')) { return 'no'; }
  return answers.includes('unknown') ? 'unknown' : 'yes';
}

/** One of these, as far as that can be said. */
export function either(...answers: readonly Answer[]): Answer {
  if (answers.includes('yes')) { return 'yes'; }
  return answers.includes('unknown') ? 'unknown' : 'no';
}

export function answer(value: boolean): Answer {
  return value ? 'yes' : 'no';
}
