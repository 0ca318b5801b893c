import { parseCel } from './parse';
import { partsOf, type Expression } from './tree';

/** Variables, and the fields of those whose fields are known. */
export type CelVariables = Readonly<Record<string, readonly string[] | undefined>>;

/** Names of types, which are no variables. */
const TYPES = ['int', 'uint', 'double', 'bool', 'string', 'bytes', 'list', 'map', 'type', 'null_type', 'dyn', 'google', 're'];

/** The first variable or field in an expression that can be read which is none of those given. */
export function unknownVariable(expression: string, variables: CelVariables): string | undefined {
  return unknownIn(parseCel(expression), variables, TYPES);
}

function unknownIn(part: Expression, variables: CelVariables, own: readonly string[]): string | undefined {
  if (part.type === 'variable') { return Object.hasOwn(variables, part.name) || own.includes(part.name) ? undefined : part.name; }
  if (part.type === 'selection' && part.of.type === 'variable' && !own.includes(part.of.name)) {
    const { name } = part.of;
    if (Object.hasOwn(variables, name) && variables[name]?.includes(part.field) === false) { return `${name}.${part.field}`; }
  }
  const inside = part.type === 'macro' ? [...own, part.variable] : own;
  for (const inner of partsOf(part)) {
    const unknown = unknownIn(inner, variables, inside);
    if (unknown !== undefined) { return unknown; }
  }
  return undefined;
}
