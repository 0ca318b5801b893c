import { describe, nameOf } from './describe';
import type { Form, MadeForm, ParameterForm } from './form';
import type { Leaf, Scalar } from '../leaf';
import type { Complaint } from '../place';
import { Place } from '../place';
import { PUBLIC_FORMS } from './generated/public-forms';
import { nearest } from '../schema/nearest';
import { isPlainData, isResolvedLater } from '../schema/plain';
import { notKnownYet } from '../schema/wording';
import { missingPart, missingValue } from '../syntax/missing-value';

/**
 * Refuses what a construct can not be made of, as the compiler does for programs with types. Programs in JavaScript
 * have none; and where TypeScript takes properties that it does not know, the names of these may be mistyped.
 */
export function checkForm(construct: string, properties: unknown, at: Place): void {
  if (!(construct in PUBLIC_FORMS.structs)) { throw new Error(`the form of ${construct} is not known; run npx projen compile, then npx projen plugin`); }
  const form = { struct: construct };
  if (isNothing(properties)) { at.refuse({ wrong: 'the properties are missing', fix: `write ${describe(form)}` }); } else { refuse(form, properties, at); }
  at.finish();
  refuseMissing(construct, properties as Fields, at);
  checkTexts(properties, at);
}

/** Refuses texts in which the program has put `undefined` and the like, wherever they stand. */
export function checkTexts(properties: unknown, at: Place): void {
  refuseMissingParts(properties, at);
  at.finish();
}

function missingInText(value: Scalar): Complaint | undefined {
  return typeof value === 'string' ? missingPart(value) : undefined;
}

function refuseMissingParts(data: unknown, at: Place): void {
  if (typeof data === 'string' || isResolvedLater(data)) { at.check(data as Leaf<Scalar>, missingInText); }
  if (typeof data !== 'object' || data === null || !isPlainData(data)) { return; }
  if (Array.isArray(data)) {
    data.forEach((item, index) => refuseMissingParts(item, at.at(index)));
    return;
  }
  for (const [name, value] of Object.entries(data)) {
    const place = at.at(name);
    place.check(name, missingValue, 'the name');
    refuseMissingParts(value, place);
  }
}

/** Refuses what is neither true nor false, or not known yet. */
export function checkSwitch(value: unknown, at: Place): void {
  refuse('switch', value, at);
  at.finish();
}

/** Lets the factories of a class refuse what they can not make a value of. */
export function checkFactories(maker: string, factories: object): void {
  const methods = factories as Record<string, (...values: unknown[]) => unknown>;
  for (const [name, parameters] of Object.entries(PUBLIC_FORMS.factories[maker])) {
    const factory = methods[name];
    methods[name] = function (...values) {
      checkParameters(parameters, values, Place.of(`${maker}.${name}`));
      return factory.apply(this, values);
    };
  }
}

function checkParameters(parameters: readonly ParameterForm[], values: readonly unknown[], at: Place): void {
  parameters.forEach(({ name, form, isOptional }, index) => {
    const value = values[index];
    if (value === undefined && isOptional === true) { return; }
    if (isDecisive(form) || isNothing(value)) { refuseEntry(form, value, at.at(name)); }
  });
  at.finish();
}

type Fields = Readonly<Record<string, unknown>>;

function refuse(form: Form, value: unknown, at: Place): void {
  if (isDecisive(form) && isResolvedLater(value)) {
    at.refuse(notKnownYet(describe(form)));
    return;
  }
  if (value === null && form !== 'switch' && isDecisive(form)) {
    at.refuse({ wrong: 'must not be null', fix: `leave it out, or write ${describe(form)}` });
    return;
  }
  if (form === 'switch') { refuseSwitch(value, at); }
  if (form === 'object' && !hasFields(value) && value !== undefined) { refuseOther(form, value, at); }
  if (typeof form === 'string' || value === undefined) { return; }
  if ('list' in form) { refuseList(form, value, at); }
  if ('map' in form) { refuseMap(form, value, at); }
  if ('struct' in form) { refuseStruct(form, value, at); }
  if ('made' in form) { refuseMade(form, value, at); }
}

function refuseSwitch(value: unknown, at: Place): void {
  if (!isNothing(value) && typeof value !== 'boolean') { at.refuse({ wrong: 'must be true or false', value, fix: 'write true or false, without quotes' }); }
}

function refuseList(form: { readonly list: Form }, value: unknown, at: Place): void {
  if (Array.isArray(value)) {
    value.forEach((entry: unknown, index) => refuseEntry(form.list, entry, at.at(index)));
  } else {
    at.refuse({ wrong: 'must be a list', value, fix: isEntry(form.list, value) ? 'put it into a list' : `write ${describe(form)}` });
  }
}

function refuseMap(form: { readonly map: Form }, value: unknown, at: Place): void {
  if (hasFields(value)) {
    for (const [key, entry] of Object.entries(value)) { refuseEntry(form.map, entry, at.at(key)); }
  } else {
    refuseOther(form, value, at);
  }
}

function refuseStruct(form: { readonly struct: string }, value: unknown, at: Place): void {
  if (!hasFields(value)) {
    refuseOther(form, value, at);
    return;
  }
  const { properties } = PUBLIC_FORMS.structs[form.struct];
  const unknown = unknownNames(form.struct, value).map((name) => [name, fixFor(name, properties, value)] as const);
  if (isAnother(properties, value) && unknown.every(([, { isCertain }]) => !isCertain)) {
    at.refuse({ wrong: `has nothing of what belongs here${otherNames(value)}`, fix: `write ${describe(form)}` });
    return;
  }
  for (const [name, { fix }] of unknown) { at.at(name).refuse({ wrong: 'unknown property', fix }); }
  if (unknown.length > 0) { return; }
  for (const name of decisiveProperties(form.struct)) {
    if (value[name] !== undefined) { refuse(properties[name], value[name], at.at(name)); }
  }
  if (at.isNested) { refuseMissing(form.struct, value, at); }
}

function refuseOther(form: Form, value: unknown, at: Place): void {
  at.refuse({ wrong: 'must be an object', value, fix: `write ${describe(form)}` });
}

function refuseMade(form: { readonly made: string }, value: unknown, at: Place): void {
  if (!isMade(PUBLIC_FORMS.made[form.made], value)) { at.refuse({ wrong: `must be ${nameOf(form)}`, value, fix: `write ${describe(form)}` }); }
}

function refuseMissing(struct: string, value: Fields, at: Place): void {
  const { required = [], properties } = PUBLIC_FORMS.structs[struct];
  for (const name of required.filter((property) => isNothing(value[property]))) {
    at.at(name).refuse(missing(properties[name]));
  }
}

function refuseEntry(form: Form, value: unknown, at: Place): void {
  if (isNothing(value) && form !== 'any') { at.refuse(missing(form)); } else { refuse(form, value, at); }
}

function missing(form: Form): Complaint {
  return { wrong: 'is missing', fix: `write ${describe(form)}` };
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null;
}

/** Whether such values decide what there is. */
function isDecisive(form: Form): boolean {
  return form === 'switch' || form === 'object' || isOpened(form);
}

const decisive = new Map<string, readonly string[]>();

/** Texts and numbers are most of the properties of a struct, and nothing is to be said of them here. */
function decisiveProperties(struct: string): readonly string[] {
  let names = decisive.get(struct);
  if (names === undefined) {
    const { properties } = PUBLIC_FORMS.structs[struct];
    decisive.set(struct, names = Object.keys(properties).filter((name) => isDecisive(properties[name])));
  }
  return names;
}

/** Whether this package looks into such values. Texts and numbers are missed where they are rendered. */
function isOpened(form: Form): boolean {
  return typeof form === 'object' && !('oneOf' in form);
}

function isEntry(form: Form, value: unknown): boolean {
  if (typeof form === 'string') { return typeof value === 'string' || typeof value === 'number'; }
  if ('made' in form) { return isMade(PUBLIC_FORMS.made[form.made], value); }
  return 'struct' in form && hasFields(value) && !isAnother(PUBLIC_FORMS.structs[form.struct].properties, value);
}

/** Names of properties that are none. What instances of classes have besides is their own affair. */
function unknownNames(struct: string, value: Fields): string[] {
  if (!isPlainData(value)) { return []; }
  const { properties } = PUBLIC_FORMS.structs[struct];
  return Object.keys(value).filter((name) => !Object.hasOwn(properties, name) && value[name] !== undefined);
}

const OF_METADATA = ['name', 'namespace', 'labels', 'annotations'];
const MOST_EXPECTED = 12;

/** What was most likely meant, and what else is possible. */
function fixFor(name: string, properties: Readonly<Record<string, Form>>, value: Fields): { readonly fix: string; readonly isCertain: boolean } {
  if (properties.metadata === 'object' && OF_METADATA.includes(name)) { return { fix: 'write it in metadata', isCertain: true }; }
  const free = Object.keys(properties).filter((property) => !(property in value)).sort();
  const meant = nearest(name, free);
  const possible = (free.length > MOST_EXPECTED ? [...free.slice(0, MOST_EXPECTED), '…'] : free).join(', ');
  if (meant !== undefined) { return { fix: free.length === 1 ? `write ${meant}` : `did you mean ${meant}? Possible are ${possible}`, isCertain: true }; }
  return { fix: free.length === 0 ? 'leave it out' : `leave it out, or write one of ${possible}`, isCertain: false };
}

/** What of the properties of a construct belongs to another one that it is made of. */
export function partFor<Properties extends object>(construct: string, properties: Properties): Properties {
  const { properties: forms } = PUBLIC_FORMS.structs[construct];
  return Object.fromEntries(Object.entries(properties).filter(([name]) => Object.hasOwn(forms, name))) as Properties;
}

/** Whether an object has nothing in common with a struct. */
function isAnother(properties: object, value: Fields): boolean {
  return Object.keys(value).length > 0 && !Object.keys(properties).some((name) => name in value);
}

/** What a program has written; the fields of other objects tell nobody anything. */
function otherNames(value: Fields): string {
  return Object.getPrototypeOf(value) === Object.prototype ? `, but ${Object.keys(value).join(', ')}` : '';
}

function hasFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Known by what it can do, or by the factories of its class: there may be several copies of this package. */
function isMade({ method, factories }: MadeForm, value: unknown): boolean {
  if (!hasFields(value)) { return false; }
  if (method !== undefined) { return typeof value[method] === 'function'; }
  const maker = value.constructor as unknown as Fields;
  return Object.values(factories).every((names) => names.every((name) => typeof maker[name] === 'function'));
}
