import type { Leaf } from '../generated/leaf';

export type { Late, Leaf } from '../generated/leaf';

/** The types of the values that manifests are made of. */
export type Scalar = string | number | boolean;

/** The answer to a question about leaves, one of which may not be known yet. */
export type Answer = 'yes' | 'no' | 'unknown';

/**
 * Whether a leaf's value is known now. Late are: objects that a framework
 * resolves (Pulumi outputs, cdk8s `Lazy`), the strings and numbers that token
 * systems use as stand-ins, and strings with placeholders that are filled in
 * on the way to the cluster.
 *
 * Nothing else in this project looks into a leaf. Objects are never opened. Whoever wants to judge a value asks for it
 * with `known`, so that it is judged as soon as it is there.
 */
export function isKnown<T extends Scalar>(leaf: Leaf<T>): leaf is T {
  switch (typeof leaf) {
    case 'string': return !leaf.includes(OPENING) || !STAND_IN.test(leaf);
    case 'number': return !isTokenNumber(leaf);
    default: return typeof leaf === 'boolean';
  }
}

/** The value of a leaf, or undefined while it is not known. */
export function known<T extends Scalar>(leaf: Leaf<T> | undefined): T | undefined {
  return leaf === undefined || isKnown(leaf) ? leaf : current?.valueOf(leaf) as T | undefined;
}

/** Whether two leaves have the same value. The same late object is the same value. */
export function same<T extends Scalar>(a: Leaf<T> | undefined, b: Leaf<T> | undefined): Answer {
  if (a === b) { return 'yes'; }
  if (a === undefined || b === undefined) { return 'unknown'; }
  const [one, other] = [known(a), known(b)];
  if (one === undefined || other === undefined) { return 'unknown'; }
  return one === other ? 'yes' : 'no';
}

/**
 * Values that late leaves have got. Something that is rendered with them is judged as if they had been known all the
 * time; what it is made of stays late.
 */
export class LeafValues {
  /** The leaves that somebody asked for, and whose values are not here. */
  public readonly missing = new Set<object>();

  public constructor(public readonly values: ReadonlyMap<unknown, unknown> = new Map()) {}

  /** Renders something, with these values. */
  public use<T>(render: () => T): T {
    const before = current;
    current = this;
    try { return render(); } finally { current = before; }
  }

  /** Only scalars: anything else is refused by the CRDs. */
  public valueOf(leaf: unknown): Scalar | undefined {
    const value = this.values.get(leaf);
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') { return value; }
    if (typeof leaf === 'object' && leaf !== null && !this.values.has(leaf)) { this.missing.add(leaf); }
    return undefined;
  }
}

let current: LeafValues | undefined;

/** In every stand-in; looked for first, because it is much faster to find than the whole. */
const OPENING = '$';

/**
 * `${Token[…]}` of aws-cdk-lib and `${TfToken[…]}` of cdktf, resolved by cdk8s when it synthesizes; `${SHOP_DOMAIN}`
 * and `${shop_domain:=example.com}` of envsubst and Flux, `$SHOP_DOMAIN` of envsubst, and `$(SHOP_DOMAIN)` of Kustomize. Words in another case, such as
 * `${domain}`, are mistakes of a programmer, and `$LATEST` is a qualifier of AWS Lambda.
 */
const STAND_IN = /\$(?:\{(?:(?:Tf)?Token\[|(?:[A-Z_][A-Z\d_]*|[a-z\d]+(?:_[a-z\d]+)+)(?:[:/#%^,=+?-][^}]*)?\})|(?!LATEST\b)[A-Z_][A-Z\d_]+(?!\w)|\([A-Z_][A-Z\d_]*\))/;

/** Token systems encode numbers as doubles below this bound, which no field of any API reaches. */
const LARGEST_TOKEN_NUMBER = -1e287;

function isTokenNumber(value: number): boolean {
  return value < LARGEST_TOKEN_NUMBER;
}
