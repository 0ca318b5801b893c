import type { Resolvable } from '../generated/resolvable';

export type { Unresolved, Resolvable } from '../generated/resolvable';

/** The types of the values that manifests are made of. */
export type Scalar = string | number | boolean;

/** The answer to a question about scalars, one of which may not be known yet. */
export type Answer = 'yes' | 'no' | 'unknown';

/**
 * Whether a scalar's value is known now. Unresolved are: objects that a framework
 * resolves (Pulumi outputs, cdk8s `Lazy`), the strings and numbers that token
 * systems use as stand-ins, and strings with placeholders that are filled in
 * on the way to the cluster.
 *
 * Nothing else in this project looks into a scalar. Objects are never opened. Whoever wants to judge a value asks for it
 * with `known`, so that it is judged as soon as it is there.
 */
export function isKnown<T extends Scalar>(scalar: Resolvable<T>): scalar is T {
  switch (typeof scalar) {
    case 'string': return !scalar.includes(OPENING) || !STAND_IN.test(scalar);
    case 'number': return !isTokenNumber(scalar);
    default: return typeof scalar === 'boolean';
  }
}

/** The value of a scalar, or undefined while it is not known. */
export function known<T extends Scalar>(scalar: Resolvable<T> | undefined): T | undefined {
  return scalar === undefined || isKnown(scalar) ? scalar : current?.valueOf(scalar) as T | undefined;
}

/** Whether two scalars have the same value. The same unresolved object is the same value. */
export function same<T extends Scalar>(a: Resolvable<T> | undefined, b: Resolvable<T> | undefined): Answer {
  if (a === b) { return 'yes'; }
  if (a === undefined || b === undefined) { return 'unknown'; }
  const [one, other] = [known(a), known(b)];
  if (one === undefined || other === undefined) { return 'unknown'; }
  return one === other ? 'yes' : 'no';
}

/**
 * Values that unresolved values have got. Something that is rendered with them is judged as if they had been known all the
 * time; what it is made of stays unresolved.
 */
export class ResolvedValues {
  /** The scalars that somebody asked for, and whose values are not here. */
  public readonly missing = new Set<object>();

  public constructor(public readonly values: ReadonlyMap<unknown, unknown> = new Map()) {}

  /** Renders something, with these values. */
  public use<T>(render: () => T): T {
    const before = current;
    current = this;
    try { return render(); } finally { current = before; }
  }

  /** Only scalars: anything else is refused by the CRDs. */
  public valueOf(scalar: unknown): Scalar | undefined {
    const value = this.values.get(scalar);
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') { return value; }
    if (typeof scalar === 'object' && scalar !== null && !this.values.has(scalar)) { this.missing.add(scalar); }
    return undefined;
  }
}

let current: ResolvedValues | undefined;

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
