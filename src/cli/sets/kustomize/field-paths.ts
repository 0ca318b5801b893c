import { isFields } from './fields';
import type { Fields } from './fields';

/** A value in an object that can be replaced. */
export interface Slot {
  readonly value: unknown;
  set(value: unknown): void;
}

/** Steps of a path with dots; brackets and backslashes keep dots in names. */
export function stepsOf(path: string): readonly string[] {
  return (path.match(/\[[^\]]*\]|(?:\\.|[^.[\]\\])+/g) ?? []).map((step) => step.startsWith('[') ? step : step.replace(/\\(.)/g, '$1'));
}

/** All places that a path leads to: `*` is each entry of a list, `[name=x]` those with a value. */
export function slotsAt(root: Fields, steps: readonly string[], create: boolean): readonly Slot[] {
  return steps.length === 0 ? [] : follow({ value: root, set: () => undefined }, steps, create);
}

function follow(slot: Slot, [step, ...rest]: readonly string[], create: boolean): readonly Slot[] {
  if (step === undefined) { return [slot]; }
  const { value } = slot;
  if (Array.isArray(value)) {
    if (create && step === String(value.length)) { value.push(rest.length > 0 ? {} : undefined); }
    return entriesAt(value, step).flatMap((index) => follow(entryOf(value, index), rest, create));
  }
  if (!isFields(value)) { return []; }
  if (!Object.hasOwn(value, step)) {
    if (!create || step === '*' || step.startsWith('[')) { return []; }
    if (rest.length > 0) { value[step] = /^\d+$/.test(rest[0]) ? [] : {}; }
  }
  return follow({ value: value[step], set: (next) => { value[step] = next; } }, rest, create);
}

function entryOf(list: unknown[], index: number): Slot {
  return { value: list[index], set: (next) => { list[index] = next; } };
}

function entriesAt(list: readonly unknown[], step: string): readonly number[] {
  const all = [...list.keys()];
  if (step === '*') { return all; }
  const [, key, expected] = /^\[([^=\]]*)=([^\]]*)\]$/.exec(step) ?? [];
  if (expected !== undefined) { return all.filter((index) => key === '' ? String(list[index]) === expected : isFields(list[index]) && String((list[index] as Fields)[key]) === expected); }
  return /^\d+$/.test(step) ? all.filter((index) => index === Number(step)) : [];
}
