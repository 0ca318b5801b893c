import type { HeaderChanges } from './answer';
import type { HeaderList } from './received-request';
import type { Header } from './request';
import type { Field } from '../manifests/field';

/** What a field of a filter or policy does with headers. */
export interface HeaderModifier {
  readonly set: readonly HeaderValue[];
  readonly add: readonly HeaderValue[];
  readonly remove: readonly string[];
}

/** A header that is written. Undefined: its value depends on run time, or can't be read. */
export interface HeaderValue {
  readonly name: string;
  readonly value: string | undefined;
}

/** What is in the place of a value that only run time knows. */
export const UNKNOWN_VALUE = '\0unknown';

export function readModifier(at: Field): HeaderModifier {
  return {
    set: at.get('set').entries.flatMap(readHeader),
    add: at.get('add').entries.flatMap(readHeader),
    remove: at.get('remove').entries.flatMap(({ text }) => text ?? []),
  };
}

function readHeader(at: Field): readonly HeaderValue[] {
  const name = at.get('name').text;
  const { text } = at.get('value');
  return name === undefined ? [] : [{ name: name.toLowerCase(), value: text === undefined ? undefined : literalOf(text) }];
}

/** The value without doubled percent signs. Undefined if Envoy puts something in. */
function literalOf(text: string): string | undefined {
  const rest = text.replaceAll('%%', '');
  return rest.includes('%') ? undefined : text.replaceAll('%%', '%');
}

/**
 * Changes headers as Envoy does. At one level of a route it removes first, then replaces, then adds; the filter for
 * headers, which policies use, adds first, then replaces, then removes.
 *
 * Source: HeaderParser::evaluateHeaders in Envoy; ConvertMutations in pkg/kgateway/extensions2/pluginutils/headers.go
 */
export function applyModifiers(modifiers: readonly HeaderModifier[], headers: HeaderList, order: 'of-route' | 'in-order'): void {
  if (modifiers.length === 0) { return; }
  const [set, add, remove] = [modifiers.flatMap((one) => one.set), modifiers.flatMap((one) => one.add), modifiers.flatMap((one) => one.remove)];
  const doRemove = (): void => { remove.forEach((name) => { if (name.toLowerCase() !== 'host') { headers.remove(name); } }); };
  const doSet = (): void => { set.forEach(({ name, value }) => { if (value !== '') { headers.set(name, value ?? UNKNOWN_VALUE); } }); };
  const doAdd = (): void => { add.forEach(({ name, value }) => { if (value !== '') { headers.add(name, value ?? UNKNOWN_VALUE); } }); };
  (order === 'of-route' ? [doRemove, doSet, doAdd] : [doAdd, doSet, doRemove]).forEach((step) => { step(); });
}

/** Changes headers as one field says. */
export function changeHeaders(at: Field, headers: HeaderList, order: 'of-route' | 'in-order'): void {
  applyModifiers([readModifier(at)], headers, order);
}

/** What becomes of the headers of a response, for all who read it. */
export function changesOf(modifiers: readonly HeaderModifier[]): HeaderChanges {
  return {
    set: modifiers.flatMap(({ set }) => set.map(asHeader)),
    add: modifiers.flatMap(({ add }) => add.map(asHeader)),
    remove: modifiers.flatMap(({ remove }) => remove.map((name) => name.toLowerCase())),
  };
}

function asHeader({ name, value }: HeaderValue): Header {
  return { name, value: value ?? '' };
}
