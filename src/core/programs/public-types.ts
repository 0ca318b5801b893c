/** The type of a value of the public API, as far as a printer has to know it: the name of a struct, an enum or a class. */
export type TypeForm = string | { readonly list: TypeForm } | { readonly map: TypeForm };

/** What the public API takes, by the names that programs write: `kube.HttpRouteSpec` is in the namespace `kube`. */
export interface PublicTypes {
  /** Structs, and what constructs are made of by the name of the construct, with the types of their fields; null for scalars, which are left out in `kube`. */
  readonly structs: Readonly<Record<string, Readonly<Record<string, TypeForm | null>>>>;
  /** The members of enums by their values. */
  readonly enums: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The types of the parameters of factories; null for scalars. */
  readonly factories: Readonly<Record<string, Readonly<Record<string, readonly (TypeForm | null)[]>>>>;
}
