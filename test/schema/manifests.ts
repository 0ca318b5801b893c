import * as fc from 'fast-check';
import type { KindSchema, Node } from '../../src/generated/schema';

/** The most optional fields of one object: manifests of wide kinds stay small. */
const MOST_OPTIONAL_FIELDS = 5;
const MOST_EXTRA_ENTRIES = 2;
const LONGEST_SLACK = 8;

const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  ipv4: fc.ipV4(),
  ipv6: fc.constantFrom('2001:db8::1', '::', '1:2:3:4:5:6:7:8'),
  cidr: fc.ipV4().map((address) => `${address}/24`),
  'date-time': fc.constant('2030-01-31T12:00:00Z'),
};

const INTEGERS: Readonly<Record<string, fc.IntegerConstraints>> = {
  int32: { min: -(2 ** 31), max: 2 ** 31 - 1 },
  uint32: { min: 0, max: 2 ** 32 - 1 },
};

/** Words of which some match most patterns. */
const WORDS = ['a', 'example', 'Hostname', 'example.com', 'example.com/name', '10s', '/', '*', 'https://example.com', '1'];

/** Objects of a kind in which everything is as its schema wants it, whatever its rules say. */
export function manifestsOf(schema: KindSchema, root: number): fc.Arbitrary<object> {
  const values = new Values(schema);
  const version = Object.values(schema.roots).flatMap((roots) => Object.keys(roots).filter((name) => roots[name] === root))[0];
  const spec = schema.nodes[root].properties?.spec;
  return fc.record({
    apiVersion: fc.constant(`${schema.group}/${version}`),
    kind: fc.constant(schema.kind),
    metadata: fc.constant({ name: 'example' }),
    ...spec !== undefined && { spec: values.of(schema.nodes[spec]) },
  });
}

class Values {
  private readonly known = new Map<Node, fc.Arbitrary<unknown>>();

  public constructor(private readonly schema: KindSchema) {}

  public of(node: Node): fc.Arbitrary<unknown> {
    let values = this.known.get(node);
    if (values === undefined) { this.known.set(node, values = this.make(node)); }
    return values;
  }

  private make(node: Node): fc.Arbitrary<unknown> {
    const forms = node.oneOf ?? node.anyOf;
    if (forms !== undefined && node.intOrString !== true) {
      return fc.oneof(...forms.map((form) => this.narrowed({ ...node, oneOf: undefined, anyOf: undefined }, this.schema.nodes[form])));
    }
    if (node.allOf !== undefined) {
      return this.make(node.allOf.reduce<Node>((all, form) => ({ ...all, ...this.schema.nodes[form] }), { ...node, allOf: undefined }));
    }
    if (node.not !== undefined) {
      const impossible = this.schema.nodes[node.not].enum ?? [];
      return this.make({ ...node, not: undefined }).filter((value) => !impossible.includes(value));
    }
    if (node.enum !== undefined) { return fc.constantFrom(...node.enum); }
    return this.ofType(node);
  }

  /** Values of a node that also fit one of its forms. What the form describes is there. */
  private narrowed(node: Node, form: Node): fc.Arbitrary<unknown> {
    if (form.properties === undefined) { return this.make({ ...node, ...form }); }
    const described = Object.entries(form.properties).map(([name, index]): [string, Node] =>
      [name, { ...this.schema.nodes[node.properties?.[name] ?? -1], ...this.schema.nodes[index] }]);
    return this.object({ ...node, required: [...node.required ?? [], ...Object.keys(form.properties)] }, Object.fromEntries(described));
  }

  private ofType(node: Node): fc.Arbitrary<unknown> {
    switch (node.type) {
      case 'object': return this.object(node, {});
      case 'array': return this.list(node);
      case 'boolean': return fc.boolean();
      case 'integer': return this.integer(node);
      case 'number': return fc.double({ min: node.minimum, max: node.maximum, noNaN: true, noDefaultInfinity: true });
      case 'string': return this.string(node);
      default: return fc.oneof(fc.nat(), this.string(node));
    }
  }

  private integer({ format, minimum, maximum }: Node): fc.Arbitrary<number> {
    const bounds = INTEGERS[format ?? ''] ?? { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER };
    const [min, max] = [minimum ?? bounds.min ?? 0, maximum ?? bounds.max ?? 0];
    return fc.oneof(fc.constantFrom(min, max), fc.maxSafeInteger().map((integer) => min + Math.abs(integer) % (max - min + 1)));
  }

  private string({ pattern, format, minLength = 0, maxLength = minLength + LONGEST_SLACK }: Node): fc.Arbitrary<string> {
    if (pattern !== undefined) { return fc.constantFrom(...this.matching(pattern, minLength)); }
    if (format !== undefined) { return FORMATS[format]; }
    const longest = Math.min(maxLength, minLength + LONGEST_SLACK);
    return fc.oneof(fc.string({ minLength, maxLength: longest }), fc.string({ minLength: longest, maxLength: longest, unit: fc.constantFrom('😀', 'é', 'x') }));
  }

  private matching(pattern: number, minLength: number): string[] {
    const { text, example } = this.schema.patterns[pattern];
    return [example, ...WORDS.filter((word) => word.length >= minLength && new RegExp(text).test(word))];
  }

  private list({ items = -1, minItems = 0, maxItems = Infinity, listType, listMapKeys = [] }: Node): fc.Arbitrary<unknown[]> {
    const item = this.of(this.schema.nodes[items]);
    const lengths = { minLength: minItems, maxLength: Math.min(maxItems, minItems + MOST_EXTRA_ENTRIES) };
    switch (listType) {
      case 'set': return fc.uniqueArray(item, lengths);
      case 'map': return fc.uniqueArray(item, { ...lengths, selector: (entry) => this.identity(items, entry, listMapKeys) });
      default: return fc.array(item, lengths);
    }
  }

  /** The keys of an entry as text, those that get their default included. */
  private identity(items: number, entry: unknown, keys: readonly string[]): string {
    const { properties } = this.schema.nodes[items];
    return JSON.stringify(keys.map((key) => (entry as Record<string, unknown>)[key] ?? this.schema.nodes[properties?.[key] ?? -1].default));
  }

  private object(node: Node, overrides: Readonly<Record<string, Node>>): fc.Arbitrary<object> {
    const { properties, additionalProperties, required = [], minProperties = 0, maxProperties = Infinity } = node;
    if (typeof additionalProperties === 'number') { return this.map(additionalProperties, minProperties, maxProperties); }
    if (properties === undefined) { return node.preserveUnknown === true ? fc.dictionary(fc.string(), fc.jsonValue()) : fc.constant({}); }
    const optional = Object.keys(properties).filter((name) => !required.includes(name));
    const most = Math.min(optional.length, MOST_OPTIONAL_FIELDS, maxProperties - required.length);
    return fc.subarray(optional, { minLength: Math.max(0, minProperties - required.length), maxLength: most }).chain((names) =>
      fc.record(Object.fromEntries([...new Set([...required, ...names])].map((name) =>
        [name, overrides[name] === undefined ? this.of(this.schema.nodes[properties[name]]) : this.make(overrides[name])]))));
  }

  private map(values: number, minKeys: number, maxKeys: number): fc.Arbitrary<object> {
    const keys = fc.string({ minLength: 1, maxLength: LONGEST_SLACK }).filter((key) => key !== '__proto__');
    return fc.dictionary(keys, this.of(this.schema.nodes[values]), { minKeys, maxKeys: Math.min(maxKeys, minKeys + MOST_EXTRA_ENTRIES) });
  }
}
