import { repeated, sameKeys } from './wording';
import type { Node } from '../../generated/schema';
import type { Complaint } from '../location';

/** The first two entries of a list that the API server can't tell apart, if its schema says that it has to. */
export function repeatedEntry(node: Node, list: readonly unknown[]): Complaint & { readonly value?: unknown } | undefined {
  if (node.listType !== 'set' && node.listType !== 'map') { return undefined; }
  for (let second = 1; second < list.length; second++) {
    for (let first = 0; first < second; first++) {
      if (isSameEntry(node, list[first], list[second])) { return complaint(node, first, second, list[second]); }
    }
  }
  return undefined;
}

function isSameEntry(node: Node, a: unknown, b: unknown): boolean {
  return node.listType === 'set' ? isSame(a, b) : node.listMapKeys?.every((key) => isSame(keyOf(a, key), keyOf(b, key))) ?? false;
}

/** Unresolved values are the same if they are the same object. Keys that are missing are a problem of their own. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b && a !== undefined && a !== null;
}

function keyOf(entry: unknown, key: string): unknown {
  return typeof entry === 'object' && entry !== null ? (entry as Readonly<Record<string, unknown>>)[key] : undefined;
}

function complaint(node: Node, first: number, second: number, entry: unknown): Complaint & { readonly value?: unknown } {
  const keys = node.listMapKeys ?? [];
  if (node.listType === 'set') { return { ...repeated(first, second), value: entry }; }
  return { ...sameKeys(first, second, keys), value: keys.length === 1 ? keyOf(entry, keys[0]) : undefined };
}
