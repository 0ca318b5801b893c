import { PUBLIC_SHAPES } from './generated/public-shapes';
import type { Shape, ClassShape, StructShape } from './shape';

const NOUNS = { any: 'a value', string: 'a string', number: 'a number', boolean: 'true or false', object: 'an object' };
const PLURALS = { any: 'values', string: 'strings', number: 'numbers', boolean: 'booleans', object: 'objects' };

/** What to write somewhere, in a few words. */
export function describe(shape: Shape): string {
  if (typeof shape === 'string') { return NOUNS[shape]; }
  if ('oneOf' in shape) { return `one of ${shape.oneOf.join(', ')}`; }
  if ('list' in shape) { return `a list of ${several(shape.list)}`; }
  if ('map' in shape) { return `an object that has for each name ${describe(shape.map)}`; }
  return 'struct' in shape ? describeStruct(PUBLIC_SHAPES.structs[shape.struct]) : describeClass(PUBLIC_SHAPES.classes[shape.instanceOf]);
}

/** What something is called, such as `a PathMatch`. */
export function nameOf({ instanceOf }: { readonly instanceOf: string }): string {
  const name = instanceOf.replace(/^I(?=[A-Z])/, '');
  return `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}`;
}

function several(shape: Shape): string {
  return typeof shape === 'string' ? PLURALS[shape] : describe(shape);
}

const MOST_NAMES = 6;

/** What is needed, or else the first of what is possible. */
function describeStruct({ required = [], properties }: StructShape): string {
  const all = Object.keys(properties);
  const named = required.length > 0 ? required : all.slice(0, MOST_NAMES);
  return `{ ${[...named, ...named.length < all.length ? ['…'] : []].join(', ')} }`;
}

function describeClass({ constructs, factories }: ClassShape): string {
  const calls = Object.entries(factories).flatMap(([maker, names]) => names.map((name) => `${maker}.${name}(…)`));
  return or([...calls, ...constructs.map((name) => `new ${name}(…)`)]);
}

function or(words: readonly string[]): string {
  return words.length === 1 ? words[0] : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`;
}
