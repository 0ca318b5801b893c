import { fieldOf } from '../../src/core/schema/nodes';
import { formatPath } from '../../src/core/schema/path';
import type { Step } from '../../src/core/schema/path';
import type { KindSchema, Node } from '../../src/generated/schema';

/** A mistake put into a valid manifest, and where the problem has to be reported. */
export interface Mutation {
  readonly title: string;
  readonly path: string;
  readonly wrong: RegExp;
  readonly manifest: object;
}

type Change = (parent: Record<Step, unknown>, step: Step) => void;

/** Every mistake of a few sorts that can be made in the spec of a valid manifest. */
export function mutationsOf(schema: KindSchema, root: number, manifest: object): Mutation[] {
  const found: Mutation[] = [];
  const { spec } = schema.nodes[root].properties ?? {};
  const visit = (node: Node, value: unknown, steps: readonly Step[]): void => {
    const add = (title: string, wrong: RegExp, change: Change, at: readonly Step[] = steps): void => {
      found.push({ title, wrong, path: formatPath(at), get manifest() { return changed(manifest, at, change); } });
    };
    mistakesIn(schema, node, value, steps, add);
    if (typeof value !== 'object' || value === null) { return; }
    for (const [key, child] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      const index = typeof step === 'number' ? node.items : fieldOf(node, step);
      if (index !== undefined) { visit(schema.nodes[index], child, [...steps, step]); }
    }
  };
  if (spec !== undefined) { visit(schema.nodes[spec], (manifest as { spec: unknown }).spec, ['spec']); }
  return found;
}

type Add = (title: string, wrong: RegExp, change: Change, at?: readonly Step[]) => void;

const put = (value: unknown): Change => (parent, step) => { parent[step] = value; };

function mistakesIn(schema: KindSchema, node: Node, value: unknown, steps: readonly Step[], add: Add): void {
  switch (node.type) {
    case 'object': return mistakesInObject(schema, node, steps, add);
    case 'array': return mistakesInList(node, value as unknown[], add);
    case 'integer': case 'number': add('a string for a number', /^must be a number$/, put('x')); break;
    case 'boolean': add('a string for a boolean', /^must be true or false$/, put('x')); break;
    case 'string': add('a number for a string', /^must be a string$/, put(1)); break;
    default: add('a boolean for a number or string', /^must be a number or a string$/, put(true));
  }
  mistakesInScalar(node, add);
}

function mistakesInObject(schema: KindSchema, node: Node, steps: readonly Step[], add: Add): void {
  add('a list for an object', /^must be an object$/, put([]));
  if (node.preserveUnknown !== true && node.additionalProperties === undefined) {
    add('an unknown field', /^unknown field$/, put(1), [...steps, 'no-such-field']);
  }
  for (const name of node.required ?? []) {
    const index = fieldOf(node, name);
    if (index === undefined || schema.nodes[index].default !== undefined) { continue; }
    add('a missing field', /^is missing$/, (parent, step) => { delete parent[step]; }, [...steps, name]);
    add('null for a field', /^is missing$/, put(null), [...steps, name]);
  }
}

function mistakesInList(node: Node, value: readonly unknown[], add: Add): void {
  add('an object for a list', /^must be a list$/, put({}));
  const { maxItems, minItems, listType } = node;
  if (maxItems !== undefined && value.length > 0 && listType !== 'set' && listType !== 'map') {
    add('too many entries', /^must have at most /, put(Array.from({ length: maxItems + 1 }, () => value[0])));
  }
  if (minItems !== undefined && minItems > 0) { add('too few entries', /^must have (an entry|at least )/, put([])); }
  if ((listType === 'set' || listType === 'map') && value.length > 0) { add('an entry twice', /^entries 0 and 1 /, put([value[0], value[0]])); }
}

function mistakesInScalar(node: Node, add: Add): void {
  if (node.enum !== undefined) {
    add('a value that is not listed', /^must be /, put(node.type === 'integer' ? -1 : 'no-such-value'));
  } else {
    if (node.maximum !== undefined) { add('a number too large', /^must be /, put(node.maximum + 1)); }
    if (node.minimum !== undefined) { add('a number too small', /^must be /, put(node.minimum - 1)); }
    if (node.maxLength !== undefined) { add('a string too long', /^must have at most /, put('x'.repeat(node.maxLength + 1))); }
    if (node.minLength !== undefined && node.minLength > 0) { add('an empty string', /^must /, put('')); }
    if (node.pattern !== undefined) { add('a string of another form', /./, put('\n'.repeat(Math.max(1, node.minLength ?? 1)))); }
  }
}

/** A copy of the manifest with one change. */
function changed(manifest: object, at: readonly Step[], change: Change): object {
  const copy = structuredClone(manifest);
  let parent = copy as Record<Step, unknown>;
  for (const step of at.slice(0, -1)) { parent = parent[step] as Record<Step, unknown>; }
  change(parent, at[at.length - 1]);
  return copy;
}
