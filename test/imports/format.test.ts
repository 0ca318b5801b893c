import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as fc from 'fast-check';
import { decode, encode, readImports, SchemaNode } from '../../tools/imports/format';
import { layout } from '../../tools/imports/layout';
import { CompactNode, decodeNode, encodeNode } from '../../tools/imports/schema-codec';

const IMPORTS = join(__dirname, '../../imports');
const FILES = readdirSync(IMPORTS, { recursive: true, withFileTypes: true })
  .filter(({ name }) => name.endsWith('.json'))
  .map(({ parentPath, name }) => relative(IMPORTS, join(parentPath, name)));

describe('the files of imports/', () => {
  test('are all read', () => {
    const read = readImports().map(({ product, release, crd }) => `${product}/${release}/${crd.kind}.json`);
    expect(read.sort()).toEqual([...FILES].sort());
  });

  test.each(FILES)('%s is the text of what it holds', (file) => {
    const text = readFileSync(join(IMPORTS, file), 'utf8');
    expect(encode(decode(text))).toBe(text);
  });

  test('come oldest release first, the standard channel before the experimental one', () => {
    expect([...new Set(readImports().map(({ product, release }) => `${product} ${release}`))]).toEqual([
      'gateway-api 1.4-standard', 'gateway-api 1.4-experimental',
      'gateway-api 1.5-standard', 'gateway-api 1.5-experimental',
      'gateway-api 1.6-standard', 'gateway-api 1.6-experimental',
      'kgateway 2.2', 'kgateway 2.3', 'kgateway 2.4', 'kgateway 2.5',
    ]);
  });
});

describe('the notation of schema nodes', () => {
  test.each<[string, SchemaNode, CompactNode]>([
    ['a type alone', { type: 'string' }, 'string'],
    ['a type with a format', { type: 'integer', format: 'int32' }, 'integer:int32'],
    ['a format alone', { format: 'ipv4' }, ':ipv4'],
    ['a number or text', { anyOf: [{ type: 'integer' }, { type: 'string' }], 'x-kubernetes-int-or-string': true }, 'int-or-string'],
    ['an open object', { type: 'object' }, 'object'],
    ['nothing at all', {}, {}],
    ['required and optional fields', { type: 'object', properties: { a: { type: 'string' }, b: {} }, required: ['a'] }, { properties: { 'a!': 'string', b: {} } }],
    ['fields without a type', { properties: { a: { type: 'string' } } }, { type: 'any', properties: { a: 'string' } }],
    ['required fields that are described elsewhere', { required: ['a', 'b'] }, { required: ['a', 'b'] }],
    ['a map', { type: 'object', additionalProperties: { type: 'string' } }, { values: 'string' }],
    ['a list', { type: 'array', items: { type: 'string' }, 'x-kubernetes-list-type': 'set' }, { list: 'set', items: 'string' }],
    ['a list with keys', { type: 'array', items: {}, 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['name'] }, { list: ['name'], items: {} }],
    ['rules', { 'x-kubernetes-validations': [{ rule: 'a' }, { rule: 'b', reason: 'c' }] }, { rules: ['a', { rule: 'b', reason: 'c' }] }],
  ])('has a short form for %s', (_, node, compact) => {
    expect(encodeNode(node)).toEqual(compact);
    expect(decodeNode(compact)).toEqual(node);
  });

  test('loses nothing of any node', () => {
    fc.assert(fc.property(schemaNode, (node) => {
      expect(decodeNode(JSON.parse(JSON.stringify(encodeNode(node))))).toEqual(node);
    }));
  });

  test.each<[string, SchemaNode]>([
    ['a field name with the mark of required ones', { properties: { 'a!': {} } }],
    ['list keys without a keyed list', { 'x-kubernetes-list-map-keys': ['name'] }],
    ['int-or-string without its two types', { 'x-kubernetes-int-or-string': true }],
  ])('refuses %s', (_, node) => {
    expect(() => encodeNode(node)).toThrow();
  });
});

describe('layout', () => {
  test('keeps what is short on one line, and breaks the rest', () => {
    const long = 'x'.repeat(100);
    expect(layout({ short: { a: [1, true], b: {} }, long: [long, { c: long }], none: null })).toBe(`{
  "short": { "a": [1, true], "b": {} },
  "long": [
    "${long}",
    { "c": "${long}" }
  ],
  "none": null
}
`);
  });
});

const NAMES = ['constructor', 'name', 'path', 'type', 'x'];

/** Schema nodes of every sort, in the order that imports keep: fields and required names sorted. */
const { schemaNode } = fc.letrec<{ schemaNode: SchemaNode }>((tie) => {
  const node = fc.oneof({ maxDepth: 3, withCrossShrink: true }, fc.constant<SchemaNode>({ type: 'string' }), tie('schemaNode'));
  const fields = fc.dictionary(fc.constantFrom(...NAMES), node, { maxKeys: 3, noNullPrototype: true });
  return {
    schemaNode: fc.record({
      type: fc.constantFrom('object', 'array', 'string', 'integer', 'number', 'boolean'),
      format: fc.constantFrom('int32', 'ipv4'),
      enum: fc.array(fc.oneof(fc.string(), fc.integer())),
      pattern: fc.string(),
      maximum: fc.integer(),
      minLength: fc.nat(),
      default: fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value))), // JSON has no -0
      nullable: fc.boolean(),
      properties: fields,
      required: fc.subarray(NAMES, { minLength: 1 }),
      items: node,
      additionalProperties: fc.oneof(fc.boolean(), node),
      anyOf: fc.array(node, { maxLength: 2 }),
      not: node,
      'x-kubernetes-validations': fc.array(fc.record({ rule: fc.string(), reason: fc.string() }, { requiredKeys: ['rule'] })),
      'x-kubernetes-list-type': fc.constantFrom('atomic', 'set', 'map'),
      'x-kubernetes-map-type': fc.constantFrom('atomic', 'granular'),
      'x-kubernetes-preserve-unknown-fields': fc.boolean(),
    }, { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<SchemaNode>,
  };
});
