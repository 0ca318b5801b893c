import { SchemaNode } from '../../imports/format';
import { KindRelease } from '../kinds';
import { releasesText } from './releases-text';
import { Field, Shape } from './shape';

/** The lines of a field's comment; none when there is nothing to state. */
export function docsOf(field: Field, all: KindRelease[]): string[] {
  const { newest, shape, releases } = field;
  const sentences = [...bounds(newest), ...itemBounds(newest), ...valueReleases(shape, all)];
  if (releases !== undefined) { sentences.push(`In ${releasesText(releases, all)}`); }
  const lines = sentences.length === 0 ? [] : [`${sentences.map(sentence).join('. ')}.`];
  if (newest.default !== undefined) { lines.push(`@default ${JSON.stringify(newest.default)}`); }
  return lines.map((line) => line.replaceAll('*/', '*\\/'));
}

function bounds(node: SchemaNode): string[] {
  return [
    range(node.minimum, node.maximum, ''),
    range(node.minLength, node.maxLength, 'character'),
    range(node.minItems, node.maxItems, 'item'),
    range(node.minProperties, node.maxProperties, node.additionalProperties === undefined ? 'field' : 'entry'),
  ].filter((text) => text !== undefined);
}

function itemBounds({ items, additionalProperties }: SchemaNode): string[] {
  const inner = items ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined);
  if (inner === undefined || inner.type === 'object') { return []; }
  return bounds(inner).map((text) => `each ${text}`);
}

function range(least: number | undefined, most: number | undefined, unit: string): string | undefined {
  const low = least === 0 && unit !== '' ? undefined : least;
  if (low === undefined && most === undefined) { return undefined; }
  if (most === undefined) { return `at least ${counted(low!, unit)}`; }
  if (low === undefined) { return `at most ${counted(most, unit)}`; }
  return low === most ? `exactly ${counted(low, unit)}` : `${low} to ${counted(most, unit)}`;
}

function counted(count: number, unit: string): string {
  if (unit === '') { return String(count); }
  return `${count} ${count === 1 ? unit : plural(unit)}`;
}

function plural(unit: string): string {
  return unit === 'entry' ? 'entries' : `${unit}s`;
}

/** One sentence per set of releases that accept only some of the values. */
function valueReleases(shape: Shape, all: KindRelease[]): string[] {
  const scalar = shape.form === 'list' ? shape.item : shape;
  if (scalar.form !== 'scalar') { return []; }
  const byText = new Map<string, string[]>();
  for (const { value, releases } of scalar.values ?? []) {
    if (releases === undefined) { continue; }
    const text = releasesText(releases, all);
    byText.set(text, [...byText.get(text) ?? [], JSON.stringify(value)]);
  }
  return [...byText].map(([text, values]) => `${values.join(', ')} in ${text}`);
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
