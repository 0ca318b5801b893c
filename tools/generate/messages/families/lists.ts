import { Family, family, namesIn } from '../family';
import { RuleMessage, anyOf } from '../message';

/** Entries of a list that must differ from each other. */
const DISTINCT: readonly Family[] = [
  family(['self.all({a}, self.exists_one({b}, {b} == {a}))'], ({ a, b }) => different(a, b, {
    wrong: 'no entry may occur twice',
    fix: 'remove the repeated entries',
  })),
  family([
    'self.all({a}, self.exists_one({b}, {a}.{field} == {b}.{field}))',
    'self.all({a}, !has({a}.{field}) || self.exists_one({b}, has({b}.{field}) && {a}.{field} == {b}.{field}))',
  ], ({ a, b, field }) => different(a, b, {
    wrong: `no two entries may have the same ${field}`,
    fix: `give each entry its own ${field}`,
  })),
  family([
    "self.all({a}, {a}.{key} == '{value}' && has({a}.{field}) ? "
      + 'self.exists_one({b}, {b}.{key} == {a}.{key} && has({b}.{field}) && {b}.{field} == {a}.{field}) : true)',
  ], ({ a, b, key, value, field }) => different(a, b, {
    wrong: `no two entries of ${key} "${value}" may have the same ${field}`,
    fix: 'remove the repeated entries',
  })),
  family(["self.filter({f}, {f}.{key} == '{value}').size() <= 1"], ({ key, value }) => ({
    wrong: `at most one entry may have ${key} "${value}"`,
    fix: 'merge these entries into one',
  })),
  family(["!(self.exists({f}, {f}.{key} == '{one}') && self.exists({f}, {f}.{key} == '{other}'))"], ({ key, one, other }) => ({
    wrong: `entries of ${key} "${one}" and "${other}" cannot be combined`,
    fix: 'keep only one of the two',
  })),
];

/** What a policy may be attached to. */
const TARGETS: readonly Family[] = [
  family(['self.all({r}, ({kinds:any}))'], ({ r, kinds }) => {
    const names = kindNames(r, kinds);
    return names === undefined ? undefined : {
      wrong: `every target must be of kind ${anyOf(names)}`,
      fix: 'choose targets of these kinds',
    };
  }),
  family([
    '!has(self.{field}) || ((!has(self.targetRefs) || self.targetRefs.all({r}, {kinds:any})) '
      + '&& (!has(self.targetSelectors) || self.targetSelectors.all({r}, {kinds:any})))',
  ], ({ field, r, kinds }) => {
    const names = kindNames(r, kinds);
    return names === undefined ? undefined : {
      wrong: `${field} is set but not every target is of kind ${anyOf(names)}`,
      fix: `choose targets of kind ${anyOf(names)}, or remove ${field}`,
    };
  }),
];

export const LISTS: readonly Family[] = [...DISTINCT, ...TARGETS];

/** The same variable twice would compare an entry with itself. */
function different(a: string, b: string, message: RuleMessage): RuleMessage | undefined {
  return a === b ? undefined : message;
}

function kindNames(variable: string, kinds: string): string[] | undefined {
  // Of all kinds whose names end like this, only these two exist.
  const spelledOut = kinds.replace(
    `${variable}.kind.endsWith('ListenerSet')`,
    `${variable}.kind == 'ListenerSet' || ${variable}.kind == 'XListenerSet'`,
  );
  return namesIn(spelledOut, ' || ', `${variable}.kind == '{name}'`);
}
