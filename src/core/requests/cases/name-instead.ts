import { instead } from '../../schema/nearest';

/** More would be a list that nobody reads. */
const MOST_LISTED = 12;

/** What to write instead of the name of an object that does not exist, of which kind and namespace may be left out. */
export function nameInstead(name: string, names: readonly string[]): string {
  const full = new Map((name.includes('/') ? names : [...names].reverse()).map((one) => [name.includes('/') ? one : one.slice(one.indexOf('/') + 1), one]));
  const close = instead(name, [...full.keys()], (one) => full.get(one) ?? one);
  return close.startsWith('did') ? close : instead('', [...names].slice(0, MOST_LISTED));
}
