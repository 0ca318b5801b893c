import { KINDS } from '../../src/generated/kinds';
import type { KindSchema, Node } from '../../src/generated/schema';
import { SCHEMAS } from '../../src/generated/schemas';
import { Pool } from '../../tools/generate/pool';
import { readImports, SchemaNode } from '../../tools/imports/format';

const IMPORTS = readImports();

/** A node as the CRD has it. */
function expand(schema: KindSchema, index: number): SchemaNode {
  const at = (child: number): SchemaNode => expand(schema, child);
  const { properties, items, additionalProperties, pattern, anyOf, oneOf, allOf, not, rules, ...node }: Node = schema.nodes[index];
  const { listType, listMapKeys, mapType, intOrString, preserveUnknown, embeddedResource, ...plain } = node;
  return defined({
    ...plain,
    properties: properties && Object.fromEntries(Object.entries(properties).map(([name, child]) => [name, at(child)])),
    items: items === undefined ? undefined : at(items),
    additionalProperties: typeof additionalProperties === 'number' ? at(additionalProperties) : additionalProperties,
    pattern: pattern === undefined ? undefined : schema.patterns[pattern].text,
    anyOf: intOrString === true ? [{ type: 'integer' }, { type: 'string' }] : anyOf?.map(at),
    oneOf: oneOf?.map(at),
    allOf: allOf?.map(at),
    not: not === undefined ? undefined : at(not),
    'x-kubernetes-validations': rules?.map((rule) => {
      const { text, wrong, fix, ...details } = schema.rules[rule];
      return { rule: text, ...details };
    }),
    'x-kubernetes-list-type': listType,
    'x-kubernetes-list-map-keys': listMapKeys,
    'x-kubernetes-map-type': mapType,
    'x-kubernetes-int-or-string': intOrString,
    'x-kubernetes-preserve-unknown-fields': preserveUnknown,
    'x-kubernetes-embedded-resource': embeddedResource,
  });
}

function defined(node: object): SchemaNode {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined));
}

describe.each(IMPORTS)('$crd.kind of $product $release', ({ product, release, crd }) => {
  const id = `${product}-${release}`;
  const { schema } = SCHEMAS[`${crd.group}/${crd.kind}`]();

  test.each(crd.versions)('has the whole schema of $name in the pool', (version) => {
    expect(expand(schema, schema.roots[id][version.name])).toEqual(version.schema);
  });

  test('is in the table of kinds', () => {
    const { releases, ...names } = KINDS.find(({ group, kind }) => group === crd.group && kind === crd.kind)!;
    const { group, kind, plural, singular, listKind, shortNames, scope } = crd;
    expect(names).toEqual({ group, kind, plural, singular, listKind, shortNames, scope });
    expect(releases[id]).toEqual(crd.versions.map(({ name, served, storage, deprecated }) => defined({ name, served, storage, deprecated })));
  });
});

test('kinds and releases that were not imported are nowhere', () => {
  const imported = IMPORTS.map(({ product, release, crd }) => `${crd.group}/${crd.kind} ${product}-${release}`).sort();
  expect(KINDS.flatMap(({ group, kind, releases }) => Object.keys(releases).map((id) => `${group}/${kind} ${id}`)).sort()).toEqual(imported);
  const roots = Object.entries(SCHEMAS).flatMap(([name, load]) => Object.keys(load().schema.roots).map((id) => `${name} ${id}`));
  expect(roots.sort()).toEqual(imported);
});

describe.each(Object.entries(SCHEMAS))('%s', (name, load) => {
  const { schema, rules } = load();

  test('is the module of its kind', () => {
    expect(`${schema.group}/${schema.kind}`).toBe(name);
  });

  test('has one function per rule, except for rules about a change', () => {
    const functions = rules({});
    expect(functions).toHaveLength(schema.rules.length);
    functions.forEach((rule, index) => expect(typeof rule).toBe(schema.rules[index].text.includes('oldSelf') ? 'undefined' : 'function'));
  });

  test('keeps equal nodes, patterns and rules once', () => {
    for (const list of [schema.nodes, schema.patterns]) {
      expect(new Set(list.map((entry) => JSON.stringify(entry))).size).toBe(list.length);
    }
    // The same rule may be on nodes of different types, and then has a function for each.
    const functions = rules({}).map(String);
    expect(new Set(schema.rules.map((rule, index) => JSON.stringify([rule, functions[index]]))).size).toBe(schema.rules.length);
  });
});

describe('a pool', () => {
  test('gives equal nodes the same index', () => {
    const pool = new Pool();
    const string: SchemaNode = { type: 'string' };
    const object = pool.add({ type: 'object', properties: { a: string, b: { type: 'string' } } });
    expect(pool.content.nodes).toEqual([{ type: 'string' }, { type: 'object', properties: { a: 0, b: 0 } }]);
    expect(pool.add({ type: 'object', properties: { a: string, b: string } })).toBe(object);
  });

  test('refuses a keyword that nothing checks', () => {
    expect(() => new Pool().add({ type: 'number', multipleOf: 2 })).toThrow(
      new Error('schema keyword multipleOf: src/core/schema does not check it; teach it first'),
    );
  });
});
