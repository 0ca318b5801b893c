/** A construct of CEL that the transpiler does not know, or that does not fit the schema. */
export class Unsupported extends Error {}

/** Fails the generation. Named so that it can stand where a value is expected. */
export function unsupported(construct: string): never {
  throw new Unsupported(construct);
}
