import { stringFormat } from './formats';
import { asDuration, isDuration, suggestion } from './meant';
import { nearest } from './nearest';
import { patternOf } from './patterns';
import type { KindSchema, Node } from '../../generated/schema';
import type { Complaint } from '../location';
import { formatValue } from '../problem';

/** A value of another type than the schema wants. */
export function wrongType(schema: KindSchema, node: Node, value: unknown): Complaint {
  const fraction = typeof value === 'number' && (node.type === 'integer' || node.intOrString === true);
  return fraction
    ? { wrong: 'must be a whole number', fix: `write ${Math.floor(value)} or ${Math.ceil(value)}` }
    : { wrong: `must be ${typeName(node)}`, fix: retyped(schema, node, value) };
}

export function typeName(node: Node): string {
  if (node.intOrString === true) { return 'a number or a string'; }
  switch (node.type) {
    case 'integer': case 'number': return 'a number';
    case 'boolean': return 'true or false';
    case 'array': return 'a list';
    case 'object': return 'an object';
    default: return 'a string';
  }
}

/** How to write a value of another type so that it fits. */
function retyped(schema: KindSchema, node: Node, value: unknown): string {
  switch (node.type) {
    case 'integer': case 'number':
      return typeof value === 'string' && /^-?[0-9]+$/.test(value) ? `write ${value} without quotes` : `write ${describe(schema, node)}`;
    case 'boolean':
      return value === 'true' || value === 'false' ? `write ${value} without quotes` : 'write true or false';
    case 'array':
      return typeof value === 'object' ? 'put it into a list' : `write [${formatValue(value)}]`;
    case 'string':
      // The path of a match.
      if (node.default === '/' && typeof value === 'number') { return `write "/${value}"`; }
      if (isDuration(schema, node) && asDuration(value) !== undefined) { return `write "${asDuration(value)}"`; }
      return fitsInQuotes(schema, node, value) ? `write "${String(value)}" in quotes` : `write ${describe(schema, node)}`;
    case 'object':
      return `write ${objectFor(node, value) ?? describe(schema, node)}`;
    default:
      return `write ${describe(schema, node)}`;
  }
}

/** The object that a text or boolean in its place stands for. */
function objectFor({ properties = {}, required }: Node, value: unknown): string | undefined {
  if (value === true && required === undefined) { return '{}'; }
  if (typeof value !== 'string' || !value.startsWith('/') || properties.type === undefined) { return undefined; }
  if (properties.value !== undefined) { return `{ type: PathPrefix, value: ${value} }`; }
  return properties.replaceFullPath === undefined ? undefined : `{ type: ReplaceFullPath, replaceFullPath: ${value} }`;
}

/** Whether a number or boolean becomes what the schema wants as soon as it is a string. */
function fitsInQuotes(schema: KindSchema, node: Node, value: unknown): boolean {
  if (typeof value === 'object') { return false; }
  return node.enum?.includes(String(value)) ?? (node.pattern === undefined || patternOf(schema, node.pattern).test(String(value)));
}

/** A required field that is not there. */
export function missing(schema: KindSchema, node: Node | undefined): Complaint {
  return { wrong: 'is missing', fix: node === undefined ? 'add it' : `add ${describe(schema, node)}` };
}

export function nullEntry(): Complaint {
  return { wrong: 'must not be null', fix: 'leave the entry out' };
}

/** What belongs somewhere, in a few words: `a whole number from 1 to 65535`, `one of "Exact", "Prefix"`. */
export function describe(schema: KindSchema, node: Node): string {
  if (node.enum !== undefined) { return node.enum.length === 1 ? formatValue(node.enum[0]) : `one of ${list(node.enum)}`; }
  switch (node.type) {
    case 'integer': return `a whole number${range(node)}`;
    case 'array': return node.minItems === undefined ? 'a list' : `a list of at least ${count(node.minItems, 'entry')}`;
    case 'object': return node.required === undefined ? 'an object' : `an object with ${and(node.required)}`;
    case 'string': return describeString(schema, node);
    default: return typeName(node);
  }
}

function describeString(schema: KindSchema, node: Node): string {
  if (node.pattern !== undefined) { return `a string such as "${schema.patterns[node.pattern].example}"`; }
  return (node.format === undefined ? undefined : stringFormat(node.format)?.noun) ?? 'a string';
}

function range({ minimum, maximum }: Node): string {
  if (minimum !== undefined && maximum !== undefined) { return ` from ${minimum} to ${maximum}`; }
  if (minimum !== undefined) { return `, ${minimum} or more`; }
  return maximum === undefined ? '' : `, ${maximum} or less`;
}

/** A value that is none of those possible. */
export function notPossible(possible: readonly unknown[], value: unknown): Complaint {
  const words = possible.filter((one) => typeof one === 'string');
  const meant = typeof value === 'string' ? nearest(value, words) : undefined;
  if (possible.length === 1) { return { wrong: `must be ${list(possible)}`, fix: `write ${list(possible)}` }; }
  return { wrong: `must be one of ${list(possible)}`, fix: meant === undefined ? 'write one of them' : `write "${meant}"` };
}

export function excluded(impossible: readonly unknown[]): Complaint {
  return { wrong: `must not be ${or(impossible.map(formatValue))}`, fix: 'write something else' };
}

export function outOfRange(minimum: number | undefined, maximum: number | undefined, value: number): Complaint {
  const fix = minimum !== undefined && value < minimum ? `write ${minimum} or more` : `write ${maximum} or less`;
  if (minimum !== undefined && maximum !== undefined) { return { wrong: `must be from ${minimum} to ${maximum}`, fix }; }
  return { wrong: minimum !== undefined ? `must be at least ${minimum}` : `must be at most ${maximum}`, fix };
}

export function tooShort(shortest: number): Complaint {
  return shortest === 1
    ? { wrong: 'must not be empty', fix: 'write at least 1 character' }
    : { wrong: `must have at least ${shortest} characters`, fix: 'write a longer one' };
}

export function tooLong(longest: number, length: number): Complaint {
  return { wrong: `must have at most ${count(longest, 'character')}, not ${length}`, fix: 'shorten it' };
}

export function notMatching(pattern: { readonly text: string; readonly wrong: string; readonly example: string }, value: string): Complaint {
  return { wrong: pattern.wrong, fix: suggestion(pattern, value) ?? `write for example "${pattern.example}"` };
}

/** A string that has none of the formats that are possible for it. */
export function notOfFormat(names: readonly string[]): Complaint {
  const formats = names.map(stringFormat).filter((format) => format !== undefined);
  return { wrong: `must be ${or(formats.map((format) => format.noun))}`, fix: `write for example "${formats[0].example}"` };
}

export function tooFewEntries(fewest: number): Complaint {
  return fewest === 1
    ? { wrong: 'must have an entry', fix: 'add one' }
    : { wrong: `must have at least ${fewest} entries`, fix: 'add what is missing' };
}

export function tooManyEntries(most: number, length: number): Complaint {
  return { wrong: `must have at most ${count(most, 'entry')}`, fix: `remove ${length - most}` };
}

export function tooFewFields(fewest: number, most: number | undefined, possible: readonly string[]): Complaint {
  const wanted = `${fewest === most ? 'exactly' : 'at least'} ${count(fewest, 'field')}`;
  return { wrong: `must have ${wanted}`, fix: possible.length === 0 ? 'add what is missing' : `write ${wanted} of ${and(possible)}` };
}

export function tooManyFields(fewest: number | undefined, most: number, fields: readonly string[]): Complaint {
  const wanted = `${fewest === most ? 'exactly' : 'at most'} ${count(most, 'field')}`;
  return { wrong: `must have ${wanted}, not ${fields.length}`, fix: `keep ${most} of ${and(fields)}` };
}

/** Two entries of a list that are told apart by these keys and have the same. */
export function sameKeys(first: number, second: number, keys: readonly string[]): Complaint {
  return { wrong: `entries ${first} and ${second} have the same ${and(keys)}`, fix: 'make them differ, or remove one' };
}

export function repeated(first: number, second: number): Complaint {
  return { wrong: `entries ${first} and ${second} are the same`, fix: 'remove one' };
}

export function severalAlternatives(): Complaint {
  return { wrong: 'matches several alternatives that exclude each other', fix: 'write it so that it matches one' };
}

export function excludedAlternative(): Complaint {
  return { wrong: 'matches an alternative that is not allowed here', fix: 'write something else' };
}

export function missingName(): Complaint {
  return { wrong: 'is missing', fix: 'add a name' };
}

export function emptyNamespace(): Complaint {
  return { wrong: 'must not be empty', fix: 'name a namespace, or leave it out' };
}

export function unknownMetadata(meant: string | undefined): Complaint {
  return { wrong: 'unknown field', fix: meant === undefined ? 'leave it out' : `did you mean ${meant}?` };
}

/** Of what decides which objects and fields there are. */
export function unresolvedValue(instead: string): Complaint {
  return { wrong: 'cannot be an unresolved value', fix: `only strings and numbers can be; write ${instead}` };
}

export function noObject(): Complaint {
  return { wrong: 'must be an object', fix: 'write an object' };
}

export function noList(): Complaint {
  return { wrong: 'must be a list', fix: 'write a list' };
}

export function tooManyBytes(most: number, got: number): Complaint {
  return { wrong: `must have at most ${most} bytes in all, has ${got}`, fix: 'put the data into a ConfigMap' };
}

export function noString(value: unknown): Complaint {
  return { wrong: 'must be a string', fix: typeof value === 'object' ? 'write a string' : `write "${String(value)}" in quotes` };
}

export function noQualifiedName(): Complaint {
  return {
    wrong: 'not a key that Kubernetes accepts',
    fix: 'write 1 to 63 letters, digits, "-", "_" and ".", starting and ending with a letter or digit, perhaps after a DNS name and "/"',
  };
}

export function noLabelValue(): Complaint {
  return {
    wrong: 'not a label value that Kubernetes accepts',
    fix: 'write up to 63 letters, digits, "-", "_" and ".", starting and ending with a letter or digit',
  };
}

/** A kind that belongs to another group than the manifest says. */
export function otherGroup(kind: string, group: string): Complaint {
  return { wrong: `${kind} does not belong to this group`, fix: `write a version of ${group}` };
}

export function noSuchKind(group: string, possible: readonly string[], meant: string | undefined): Complaint {
  return { wrong: `${group} has no such kind`, fix: meant === undefined ? `write one of ${possible.join(', ')}` : `write ${meant}` };
}

/** A version of a kind that the target has in others only. */
export function unservedVersion(kind: string, versions: readonly string[]): Complaint {
  return { wrong: `the target does not serve this version of ${kind}`, fix: `write ${or(versions)}` };
}

/** A kind that only other releases have than those of the target. */
export function unservedKind(target: readonly string[], releases: readonly string[], replacement?: string): Complaint {
  const instead = replacement === undefined ? 'leave it out' : `write a ${replacement} instead`;
  return { wrong: `the target, ${and(target)}, has no such kind`, fix: `${instead}, or use a release that has it: ${releases.join(', ')}` };
}

/** `a, b and c`. */
export function and(words: readonly string[]): string {
  return join(words, 'and');
}

/** `a, b or c`. */
export function or(words: readonly string[]): string {
  return join(words, 'or');
}

function join(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
}

function list(values: readonly unknown[]): string {
  return values.map(formatValue).join(', ');
}

function count(number: number, noun: string): string {
  if (number === 1) { return `1 ${noun}`; }
  return `${number} ${noun === 'entry' ? 'entries' : `${noun}s`}`;
}
