import { slotsAt, stepsOf } from './field-paths';
import { fieldsIn, isFields, listIn, textIn, textsIn } from './fields';
import type { Fields } from './fields';
import type { Rendered } from './rendered';
import { selects } from './selector';

const SELECTED = ['group', 'version', 'kind', 'name', 'namespace'] as const;

/** Copies a value from one object into others, or says why it cannot. */
export function replace(objects: readonly Rendered[], replacement: Fields): string | undefined {
  const { source, targets, sourceValue } = replacement;
  const value = textIn(sourceValue) ?? valueOf(objects, fieldsIn(source));
  if (value === undefined) { return `the source ${JSON.stringify(source)} is not found`; }
  for (const target of listIn(targets).filter(isFields)) {
    const rejected = listIn(target.reject).filter(isFields);
    const selected = objects.filter((object) => selects(exact(fieldsIn(target.select)), object)
      && !rejected.some((one) => selects(exact(one), object)));
    const paths = textsIn(target.fieldPaths);
    selected.forEach((object) => (paths.length === 0 ? ['metadata.name'] : paths).forEach((path) => put(object, path, value, fieldsIn(target.options))));
  }
  return undefined;
}

function valueOf(objects: readonly Rendered[], source: Fields): unknown {
  const object = objects.find((one) => selects(exact(source), one));
  if (object === undefined) { return undefined; }
  const value = slotsAt(object.value, stepsOf(textIn(source.fieldPath) ?? 'metadata.name'), false)[0]?.value;
  const { delimiter, index } = fieldsIn(source.options);
  return typeof value === 'string' && typeof delimiter === 'string' && delimiter !== '' ? value.split(delimiter)[Number(index ?? 0)] : value;
}

/** Here, names are texts. */
function exact(selector: Fields): Fields {
  return Object.fromEntries(Object.entries(selector).map(([name, value]) => [name, SELECTED.includes(name as typeof SELECTED[number]) && typeof value === 'string' ? value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : value]));
}

function put(object: Rendered, path: string, value: unknown, { create, delimiter, index }: Fields): void {
  const isRenamed = path === 'metadata.name' || path === 'metadata.namespace';
  if (isRenamed) { object.remember(); }
  for (const slot of slotsAt(object.value, stepsOf(path), create === true)) {
    slot.set(typeof delimiter === 'string' && delimiter !== '' && typeof slot.value === 'string' ? within(slot.value, String(value), delimiter, Number(index ?? 0)) : asOld(slot.value, value, path));
  }
}

/** A text stays one, and a number, too. */
function asOld(old: unknown, value: unknown, path: string): unknown {
  if (typeof value === 'object') { return structuredClone(value); }
  if (typeof old === 'string' || path.startsWith('metadata.')) { return String(value); }
  return typeof old === 'number' && /^\d+$/.test(String(value)) ? Number(value) : value;
}

function within(text: string, value: string, delimiter: string, index: number): string {
  const parts = text.split(delimiter);
  if (index < 0) { return [value, ...parts].join(delimiter); }
  if (index >= parts.length) { return [...parts, value].join(delimiter); }
  parts[index] = value;
  return parts.join(delimiter);
}
