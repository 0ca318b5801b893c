import type { Data } from './data';

/** A value as a program writes it. Plain data gets its classes and enums when it is printed, by the type that belongs in its place. */
export type Expression = undefined | string | number | boolean | null | Call | Reference | readonly Expression[] | Fields;

/** An object as a program writes it. Fields that are undefined are not written. */
export interface Fields {
  readonly [name: string]: Expression;
}

/** A factory with its arguments: `PathMatch.prefix('/v1')`. */
export class Call {
  public constructor(public readonly maker: string, public readonly factory: string, public readonly values: readonly Expression[]) {}
}

/** A construct of a program. */
export interface Declaration {
  /** Its class: `HttpRoute`, or `kube.KubeHttpRoute` for one that takes fields as the API has them. */
  readonly construct: string;
  readonly name: string;
  readonly namespace: string | undefined;
  /** What else its metadata has. */
  readonly metadata: Data;
  readonly fields: Fields;
  /** The objects of the input that it makes, by index; its own first. */
  readonly makes: readonly number[];
}

/** Something that the program has made, or what one of its methods gives: `edge.listener('http')`. */
export class Reference {
  public constructor(public readonly declaration: Declaration, public readonly method?: string, public readonly values: readonly Expression[] = []) {}
}

/** A factory with its arguments, without those at the end that are left out. */
export function call(maker: string, factory: string, ...values: Expression[]): Call {
  let count = values.length;
  while (count > 0 && isLeftOut(values[count - 1])) { count--; }
  return new Call(maker, factory, values.slice(0, count));
}

function isLeftOut(value: Expression): boolean {
  return value === undefined || (isFields(value) && Object.values(value).every((field) => field === undefined));
}

export function isFields(value: Expression): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Call) && !(value instanceof Reference);
}

/** Data of a manifest as an expression: both are made of the same. */
export function data(value: unknown): Expression {
  return value as Expression;
}

/** Everything that an expression is made of, itself included. */
export function* partsOf(value: Expression): Generator<Expression> {
  yield value;
  if (typeof value !== 'object' || value === null) { return; }
  const parts = value instanceof Call || value instanceof Reference ? value.values : Object.values(value) as Expression[];
  for (const part of parts) { yield* partsOf(part); }
}
