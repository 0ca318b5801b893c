import { fieldOf, isList, isObject } from './nodes';
import { isProxy } from './plain';
import { reachOf } from './reach';
import type { Reach } from './reach';
import type { KindSchema, Node } from '../../generated/schema';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A manifest with every default that the API server would set. What gets none
 * is shared with the given manifest. The status is left alone: it is the controller's.
 */
export function withDefaults<T extends object>(schema: KindSchema, root: number, manifest: T): T {
  return new Defaulting(schema).object(schema.nodes[root], manifest as Fields, STATUS) as T;
}

const STATUS = 'status';

const leadsToDefaults = reachOf((node) => node.default !== undefined);

class Defaulting {
  private readonly leads: Reach;

  public constructor(private readonly schema: KindSchema) {
    this.leads = leadsToDefaults(schema);
  }

  public object(node: Node, value: Fields, except?: string): Fields {
    let result: Record<string, unknown> | undefined;
    const replace = (name: string, part: unknown): void => {
      if (part === value[name]) { return; }
      result ??= { ...value };
      result[name] = part;
    };
    for (const name in node.properties) {
      const index = node.properties[name];
      if (name !== except && this.leads(index)) { replace(name, this.field(index, value[name])); }
    }
    if (typeof node.additionalProperties === 'number' && this.leads(node.additionalProperties)) {
      for (const name of Object.keys(value)) {
        const index = fieldOf(node, name);
        if (index === node.additionalProperties) { replace(name, this.existing(index, value[name])); }
      }
    }
    return result ?? value;
  }

  private list(index: number, value: readonly unknown[]): readonly unknown[] {
    if (!this.leads(index)) { return value; }
    const result = value.map((entry) => this.existing(index, entry));
    return result.some((entry, position) => entry !== value[position]) ? result : value;
  }

  /** A field that the schema names: absent, it gets its default. */
  private field(index: number, value: unknown): unknown {
    return value === undefined ? this.defaultOf(index) : this.existing(index, value);
  }

  /** A value that is there. Null counts as absent, unless the schema allows it. */
  private existing(index: number, value: unknown): unknown {
    const node = this.schema.nodes[index];
    if (value === null) { return node.nullable === true ? null : this.defaultOf(index) ?? null; }
    // Objects that stand for scalars are unresolved values, and not opened.
    if (typeof value !== 'object') { return value; }
    if (isObject(node)) { return Array.isArray(value) || isProxy(value) ? value : this.object(node, value as Fields); }
    return isList(node) && Array.isArray(value) && node.items !== undefined ? this.list(node.items, value) : value;
  }

  /** A copy of the default, because callers may change what they get, with its own defaults in it. */
  private defaultOf(index: number): unknown {
    const value = this.schema.nodes[index].default;
    if (value === undefined || value === null) { return undefined; }
    return typeof value === 'object' ? this.existing(index, JSON.parse(JSON.stringify(value))) : value;
  }
}
