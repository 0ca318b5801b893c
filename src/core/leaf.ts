import type { Leaf } from '../generated/leaf';

export type { Late, Leaf } from '../generated/leaf';

/** The types of the values that manifests are made of. */
export type Scalar = string | number | boolean;

/** The answer to a question about leaves, one of which may not be known yet. */
export type Answer = 'yes' | 'no' | 'unknown';

/**
 * Whether a leaf's value is known now. Late are: objects that a framework
 * resolves (Pulumi outputs, cdk8s `Lazy`), and the strings and numbers that
 * token systems use as stand-ins.
 *
 * Nothing else in this project looks into a leaf. Objects are never opened.
 */
export function isKnown<T extends Scalar>(leaf: Leaf<T>): leaf is T {
  switch (typeof leaf) {
    case 'string': return !leaf.includes(TOKEN) || !TOKEN_STRING.test(leaf);
    case 'number': return !isTokenNumber(leaf);
    default: return typeof leaf === 'boolean';
  }
}

/** The value of a leaf, or undefined while it is not known. */
export function known<T extends Scalar>(leaf: Leaf<T> | undefined): T | undefined {
  return leaf !== undefined && isKnown(leaf) ? leaf : undefined;
}

/** Whether two leaves have the same value. The same late object is the same value. */
export function same<T extends Scalar>(a: Leaf<T> | undefined, b: Leaf<T> | undefined): Answer {
  if (a === b) { return 'yes'; }
  if (a === undefined || b === undefined) { return 'unknown'; }
  return isKnown(a) && isKnown(b) ? 'no' : 'unknown';
}

/** In every string token; looked for first, because it is much faster to find than the whole. */
const TOKEN = 'Token[';

/** `${Token[…]}` of aws-cdk-lib and `${TfToken[…]}` of cdktf, resolved by cdk8s when it synthesizes. */
const TOKEN_STRING = /\$\{(?:Tf)?Token\[/;

/** Token systems encode numbers as doubles below this bound, which no field of any API reaches. */
const LARGEST_TOKEN_NUMBER = -1e287;

function isTokenNumber(value: number): boolean {
  return value < LARGEST_TOKEN_NUMBER;
}
