import type { Code, Layout } from './code';
import type { Expression } from '../expression';
import type { TypeForm } from '../public-types';

/** How a language writes what programs are made of. */
export interface Language {
  readonly layout: Layout;
  /** What names of variables look like. */
  readonly variable: (...texts: (string | undefined)[]) => string;
  /** Words that no variable may be called. */
  readonly reserved: readonly string[];
  readonly comment: string;

  text(value: string): Code;
  literal(value: number | boolean | null): string;
  list(items: readonly Code[]): Code;
  /** Data with names of its own. */
  map(fields: readonly (readonly [string, Code])[]): Code;
  /** An object of a struct that the library declares. */
  struct(type: string, fields: readonly (readonly [string, Code])[]): Code;
  /** A member of an enum. */
  member(type: string, member: string, value: string): string;
  /** A call whose last argument may be a struct, which some languages write as named arguments. */
  call(callee: string, values: readonly Code[], options?: readonly (readonly [string, Code])[]): Code;
  /** The name of a method or factory. */
  method(name: string): string;
  construct(name: string): string;
}

/** What replaces an expression by the name of a constant. */
export type Constants = (expression: Expression, type: TypeForm | undefined) => string | undefined;
