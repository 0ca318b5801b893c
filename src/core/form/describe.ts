import type { Form, MadeForm, StructForm } from './form';
import { PUBLIC_FORMS } from './generated/public-forms';

const NOUNS = { any: 'a value', text: 'a text', number: 'a number', switch: 'true or false', object: 'an object' };
const PLURALS = { any: 'values', text: 'texts', number: 'numbers', switch: 'switches', object: 'objects' };

/** What to write somewhere, in a few words. */
export function describe(form: Form): string {
  if (typeof form === 'string') { return NOUNS[form]; }
  if ('oneOf' in form) { return `one of ${form.oneOf.join(', ')}`; }
  if ('list' in form) { return `a list of ${several(form.list)}`; }
  if ('map' in form) { return `an object that has for each name ${describe(form.map)}`; }
  return 'struct' in form ? describeStruct(PUBLIC_FORMS.structs[form.struct]) : describeMade(PUBLIC_FORMS.made[form.made]);
}

/** What something is called, such as `a PathMatch`. */
export function nameOf({ made }: { readonly made: string }): string {
  const name = made.replace(/^I(?=[A-Z])/, '');
  return `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}`;
}

function several(form: Form): string {
  return typeof form === 'string' ? PLURALS[form] : describe(form);
}

const MOST_NAMES = 6;

/** What is needed, or else the first of what is possible. */
function describeStruct({ required = [], properties }: StructForm): string {
  const all = Object.keys(properties);
  const named = required.length > 0 ? required : all.slice(0, MOST_NAMES);
  return `{ ${[...named, ...named.length < all.length ? ['…'] : []].join(', ')} }`;
}

function describeMade({ constructs, factories }: MadeForm): string {
  const calls = Object.entries(factories).flatMap(([maker, names]) => names.map((name) => `${maker}.${name}(…)`));
  return or([...calls, ...constructs.map((name) => `new ${name}(…)`)]);
}

function or(words: readonly string[]): string {
  return words.length === 1 ? words[0] : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`;
}
