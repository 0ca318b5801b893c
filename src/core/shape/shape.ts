/**
 * The form that the public API gives a value, as `npx projen plugin` reads it. Strings and numbers may be unresolved, so that
 * nothing is said of them here but whether they are there.
 */
export type Shape =
  | 'any' | 'string' | 'number' | 'boolean' | 'object'
  /** The members of an enum. */
  | { readonly oneOf: readonly string[] }
  | { readonly list: Shape }
  | { readonly map: Shape }
  /** The name of a struct, or of an interface that is like one. */
  | { readonly struct: string }
  /** The name of a class or interface whose objects only factories and constructors make. */
  | { readonly instanceOf: string };

export interface StructShape {
  readonly required?: readonly string[];
  readonly properties: Readonly<Record<string, Shape>>;
}

export interface ClassShape {
  /** What an object of an interface can be asked for. */
  readonly method?: string;
  /** The constructs that are such objects. */
  readonly constructs: readonly string[];
  /** The factories that make such objects, by class. */
  readonly factories: Readonly<Record<string, readonly string[]>>;
}

export interface ParameterShape {
  readonly name: string;
  readonly shape: Shape;
  readonly isOptional?: boolean;
}

export interface PublicShapes {
  /** What constructs are made of, by the name of the construct, and other structs, by theirs. */
  readonly structs: Readonly<Record<string, StructShape>>;
  readonly classes: Readonly<Record<string, ClassShape>>;
  /** The parameters of factories, by class and factory. */
  readonly factories: Readonly<Record<string, Readonly<Record<string, readonly ParameterShape[]>>>>;
}
