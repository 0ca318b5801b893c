import { equal, isObject } from './data';
import type { Data } from './data';
import type { KindSchema } from '../../generated/schema';
import { findSchema } from '../schema/load';
import { fieldOf } from '../schema/nodes';

/** A manifest without the fields that its CRD would add with the same value: what a program has to say. */
export function reduced(manifest: Data, releases: readonly string[]): Data {
  const found = findSchema(String(manifest.apiVersion), String(manifest.kind), releases);
  return found?.served === true ? new Reduction(found.schema).value(found.root, manifest) as Data : manifest;
}

class Reduction {
  private readonly defaults = new Map<number, unknown>();

  public constructor(private readonly schema: KindSchema) {}

  public value(index: number, value: unknown): unknown {
    const node = this.schema.nodes[index];
    if (Array.isArray(value)) { return node.items === undefined ? value : value.map((item) => this.value(node.items as number, item)); }
    if (!isObject(value)) { return value; }
    return Object.fromEntries(Object.entries(value).flatMap(([name, part]) => {
      const field = fieldOf(node, name);
      if (field === undefined) { return [[name, part]]; }
      const left = this.value(field, part);
      return node.properties?.[name] === field && this.isDefault(field, left) ? [] : [[name, left]];
    }));
  }

  private isDefault(index: number, left: unknown): boolean {
    const { default: byDefault } = this.schema.nodes[index];
    if (byDefault === undefined || byDefault === null) { return false; }
    if (!this.defaults.has(index)) { this.defaults.set(index, this.value(index, byDefault)); }
    return equal(this.defaults.get(index), left);
  }
}
