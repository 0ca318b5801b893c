/**
 * The form that the public API gives a value, as `npx projen plugin` reads it. Texts and numbers may be late, so that
 * nothing is said of them here but whether they are there.
 */
export type Form =
  | 'any' | 'text' | 'number' | 'switch' | 'object'
  /** The members of an enum. */
  | { readonly oneOf: readonly string[] }
  | { readonly list: Form }
  | { readonly map: Form }
  /** The name of a struct, or of an interface that is like one. */
  | { readonly struct: string }
  /** The name of a class or interface whose objects only factories and constructors make. */
  | { readonly made: string };

export interface StructForm {
  readonly required?: readonly string[];
  readonly properties: Readonly<Record<string, Form>>;
}

export interface MadeForm {
  /** What an object of an interface can be asked for. */
  readonly method?: string;
  /** The constructs that are such objects. */
  readonly constructs: readonly string[];
  /** The factories that make such objects, by class. */
  readonly factories: Readonly<Record<string, readonly string[]>>;
}

export interface ParameterForm {
  readonly name: string;
  readonly form: Form;
  readonly isOptional?: boolean;
}

export interface PublicForms {
  /** What constructs are made of, by the name of the construct, and other structs, by theirs. */
  readonly structs: Readonly<Record<string, StructForm>>;
  readonly made: Readonly<Record<string, MadeForm>>;
  /** The parameters of factories, by class and factory. */
  readonly factories: Readonly<Record<string, Readonly<Record<string, readonly ParameterForm[]>>>>;
}
