import { describe, nameOf } from './describe';
import type { Shape, ClassShape, ParameterShape } from './shape';
import type { Complaint } from '../location';
import { Location } from '../location';
import type { Resolvable, Scalar } from '../resolvable';
import { PUBLIC_SHAPES } from './generated/public-shapes';
import { nearest } from '../schema/nearest';
import { isPlainData, isResolvedLater } from '../schema/plain';
import { unresolvedValue } from '../schema/wording';
import { missingPart, missingValue } from '../syntax/missing-value';

/**
 * Refuses what a construct cannot be made of, as the compiler does for programs with types. Programs in JavaScript
 * have none; and where TypeScript takes properties that it does not know, the names of these may be mistyped.
 */
export function checkShape(construct: string, properties: unknown, at: Location): void {
  if (!(construct in PUBLIC_SHAPES.structs)) { throw new Error(`the form of ${construct} is not known; run npx projen compile, then npx projen plugin`); }
  const shape = { struct: construct };
  if (isNothing(properties)) { at.refuse({ wrong: 'the properties are missing', fix: `write ${describe(shape)}` }); } else { refuse(shape, properties, at); }
  at.finish();
  refuseMissing(construct, properties as Fields, at);
  checkTexts(properties, at);
}

/** Refuses texts in which the program has put `undefined` and the like, wherever they stand. */
export function checkTexts(properties: unknown, at: Location): void {
  refuseMissingParts(properties, at);
  at.finish();
}

function missingInText(value: Scalar): Complaint | undefined {
  return typeof value === 'string' ? missingPart(value) : undefined;
}

function refuseMissingParts(data: unknown, at: Location): void {
  if (typeof data === 'string' || isResolvedLater(data)) { at.check(data as Resolvable<Scalar>, missingInText); }
  if (typeof data !== 'object' || data === null || !isPlainData(data)) { return; }
  if (Array.isArray(data)) {
    data.forEach((item, index) => refuseMissingParts(item, at.at(index)));
    return;
  }
  for (const [name, value] of Object.entries(data)) {
    const location = at.at(name);
    location.check(name, missingValue, 'the name');
    refuseMissingParts(value, location);
  }
}

/** Refuses what is neither true nor false, or not known yet. */
export function checkBoolean(value: unknown, at: Location): void {
  refuse('boolean', value, at);
  at.finish();
}

/** Lets the factories of a class refuse what they cannot make a value of. */
export function checkFactories(maker: string, factories: object): void {
  const methods = factories as Record<string, (...values: unknown[]) => unknown>;
  for (const [name, parameters] of Object.entries(PUBLIC_SHAPES.factories[maker])) {
    const factory = methods[name];
    methods[name] = function (...values) {
      checkParameters(parameters, values, Location.of(`${maker}.${name}`));
      return factory.apply(this, values);
    };
  }
}

function checkParameters(parameters: readonly ParameterShape[], values: readonly unknown[], at: Location): void {
  parameters.forEach(({ name, shape, isOptional }, index) => {
    const value = values[index];
    if (value === undefined && isOptional === true) { return; }
    if (isDecisive(shape) || isNothing(value)) { refuseEntry(shape, value, at.at(name)); }
  });
  at.finish();
}

type Fields = Readonly<Record<string, unknown>>;

function refuse(shape: Shape, value: unknown, at: Location): void {
  if (isDecisive(shape) && isResolvedLater(value)) {
    at.refuse(unresolvedValue(describe(shape)));
    return;
  }
  if (value === null && shape !== 'boolean' && isDecisive(shape)) {
    at.refuse({ wrong: 'must not be null', fix: `leave it out, or write ${describe(shape)}` });
    return;
  }
  if (shape === 'boolean') { refuseBoolean(value, at); }
  if (shape === 'object' && !hasFields(value) && value !== undefined) { refuseOther(shape, value, at); }
  if (typeof shape === 'string' || value === undefined) { return; }
  if ('list' in shape) { refuseList(shape, value, at); }
  if ('map' in shape) { refuseMap(shape, value, at); }
  if ('struct' in shape) { refuseStruct(shape, value, at); }
  if ('instanceOf' in shape) { refuseInstance(shape, value, at); }
}

function refuseBoolean(value: unknown, at: Location): void {
  if (!isNothing(value) && typeof value !== 'boolean') { at.refuse({ wrong: 'must be true or false', value, fix: 'write true or false, without quotes' }); }
}

function refuseList(shape: { readonly list: Shape }, value: unknown, at: Location): void {
  if (Array.isArray(value)) {
    value.forEach((entry: unknown, index) => refuseEntry(shape.list, entry, at.at(index)));
  } else {
    at.refuse({ wrong: 'must be a list', value, fix: isEntry(shape.list, value) ? 'put it into a list' : `write ${describe(shape)}` });
  }
}

function refuseMap(shape: { readonly map: Shape }, value: unknown, at: Location): void {
  if (hasFields(value)) {
    for (const [key, entry] of Object.entries(value)) { refuseEntry(shape.map, entry, at.at(key)); }
  } else {
    refuseOther(shape, value, at);
  }
}

function refuseStruct(shape: { readonly struct: string }, value: unknown, at: Location): void {
  if (!hasFields(value)) {
    refuseOther(shape, value, at);
    return;
  }
  const { properties } = PUBLIC_SHAPES.structs[shape.struct];
  const unknown = unknownNames(shape.struct, value).map((name) => [name, fixFor(name, properties, value)] as const);
  if (isAnother(properties, value) && unknown.every(([, { isCertain }]) => !isCertain)) {
    at.refuse({ wrong: nothingExpected(value), fix: `write ${describe(shape)}` });
    return;
  }
  for (const [name, { fix }] of unknown) { at.at(name).refuse({ wrong: 'unknown property', fix }); }
  if (unknown.length > 0) { return; }
  for (const name of decisiveProperties(shape.struct)) {
    if (value[name] !== undefined) { refuse(properties[name], value[name], at.at(name)); }
  }
  if (at.isNested) { refuseMissing(shape.struct, value, at); }
}

function refuseOther(shape: Shape, value: unknown, at: Location): void {
  at.refuse({ wrong: 'must be an object', value, fix: `write ${describe(shape)}` });
}

function refuseInstance(shape: { readonly instanceOf: string }, value: unknown, at: Location): void {
  if (!isInstance(PUBLIC_SHAPES.classes[shape.instanceOf], value)) { at.refuse({ wrong: `must be ${nameOf(shape)}`, value, fix: `write ${describe(shape)}` }); }
}

function refuseMissing(struct: string, value: Fields, at: Location): void {
  const { required = [], properties } = PUBLIC_SHAPES.structs[struct];
  for (const name of required.filter((property) => isNothing(value[property]))) {
    at.at(name).refuse(missing(properties[name]));
  }
}

function refuseEntry(shape: Shape, value: unknown, at: Location): void {
  if (isNothing(value) && shape !== 'any') { at.refuse(missing(shape)); } else { refuse(shape, value, at); }
}

function missing(shape: Shape): Complaint {
  return { wrong: 'is missing', fix: `write ${describe(shape)}` };
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null;
}

/** Whether such values decide what there is. */
function isDecisive(shape: Shape): boolean {
  return shape === 'boolean' || shape === 'object' || isOpened(shape);
}

const decisive = new Map<string, readonly string[]>();

/** Strings and numbers are most of the properties of a struct, and nothing is to be said of them here. */
function decisiveProperties(struct: string): readonly string[] {
  let names = decisive.get(struct);
  if (names === undefined) {
    const { properties } = PUBLIC_SHAPES.structs[struct];
    decisive.set(struct, names = Object.keys(properties).filter((name) => isDecisive(properties[name])));
  }
  return names;
}

/** Whether this package looks into such values. Strings and numbers are missed where they are rendered. */
function isOpened(shape: Shape): boolean {
  return typeof shape === 'object' && !('oneOf' in shape);
}

function isEntry(shape: Shape, value: unknown): boolean {
  if (typeof shape === 'string') { return typeof value === 'string' || typeof value === 'number'; }
  if ('instanceOf' in shape) { return isInstance(PUBLIC_SHAPES.classes[shape.instanceOf], value); }
  return 'struct' in shape && hasFields(value) && !isAnother(PUBLIC_SHAPES.structs[shape.struct].properties, value);
}

/** Names of properties that are none. What instances of classes have besides is their own affair. */
function unknownNames(struct: string, value: Fields): string[] {
  if (!isPlainData(value)) { return []; }
  const { properties } = PUBLIC_SHAPES.structs[struct];
  return Object.keys(value).filter((name) => !Object.hasOwn(properties, name) && value[name] !== undefined);
}

const OF_METADATA = ['name', 'namespace', 'labels', 'annotations'];
const MOST_EXPECTED = 12;

/** What was most likely meant, and what else is possible. */
function fixFor(name: string, properties: Readonly<Record<string, Shape>>, value: Fields): { readonly fix: string; readonly isCertain: boolean } {
  if (properties.metadata === 'object' && OF_METADATA.includes(name)) { return { fix: 'write it in metadata', isCertain: true }; }
  const free = Object.keys(properties).filter((property) => !(property in value)).sort();
  const meant = nearest(name, free);
  const possible = (free.length > MOST_EXPECTED ? [...free.slice(0, MOST_EXPECTED), '…'] : free).join(', ');
  if (meant !== undefined) { return { fix: free.length === 1 ? `write ${meant}` : `did you mean ${meant}? Possible are ${possible}`, isCertain: true }; }
  return { fix: free.length === 0 ? 'leave it out' : `leave it out, or write one of ${possible}`, isCertain: false };
}

/** What of the properties of a construct belongs to another one that it is made of. */
export function partFor<Properties extends object>(construct: string, properties: Properties): Properties {
  const { properties: shapes } = PUBLIC_SHAPES.structs[construct];
  return Object.fromEntries(Object.entries(properties).filter(([name]) => Object.hasOwn(shapes, name))) as Properties;
}

/** Whether an object has nothing in common with a struct. */
function isAnother(properties: object, value: Fields): boolean {
  return Object.keys(value).length > 0 && !Object.keys(properties).some((name) => name in value);
}

/** What a program has written; the fields of other objects tell nobody anything. */
function nothingExpected(value: Fields): string {
  const names = Object.getPrototypeOf(value) === Object.prototype ? Object.keys(value) : [];
  return names.length === 0 ? 'has none of the expected properties' : `unknown ${names.length === 1 ? 'property' : 'properties'} ${names.join(', ')}`;
}

function hasFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Known by what it can do, or by the factories of its class: there may be several copies of this package. */
function isInstance({ method, factories }: ClassShape, value: unknown): boolean {
  if (!hasFields(value)) { return false; }
  if (method !== undefined) { return typeof value[method] === 'function'; }
  const maker = value.constructor as unknown as Fields;
  return Object.values(factories).every((names) => names.every((name) => typeof maker[name] === 'function'));
}
