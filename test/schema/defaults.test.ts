import { kindOf } from './kind';
import type { Tree } from './kind';
import { withDefaults } from '../../src/core/schema/defaults';
import { throwingResolvable } from '../throwing-resolvable';

const object = (properties: Record<string, Tree>, more: Tree = {}): Tree => ({ type: 'object', properties, ...more });
const weight: Tree = { type: 'integer', default: 1 };
const ref: Tree = object({ name: { type: 'string' }, weight });
const refs: Tree = { type: 'array', items: ref };

function complete(tree: Tree, spec: unknown): unknown {
  const { schema, root } = kindOf(tree);
  return (withDefaults(schema, root, { spec } as object) as { spec: unknown }).spec;
}

describe('defaults', () => {
  test.each<[string, Tree, unknown, unknown]>([
    ['are set where a field is absent', ref, { name: 'a' }, { name: 'a', weight: 1 }],
    ['are set where a field is undefined', ref, { weight: undefined }, { weight: 1 }],
    ['are set where a field is null', ref, { weight: null }, { weight: 1 }],
    ['leave null where the schema allows it', object({ a: { type: 'integer', default: 1, nullable: true } }), { a: null }, { a: null }],
    ['leave null where there is no default', object({ a: { type: 'integer' }, weight }), { a: null }, { a: null, weight: 1 }],
    ['leave what is there', ref, { weight: 0 }, { weight: 0 }],
    ['are set in the entries of a list', object({ refs }), { refs: [{}, { weight: 2 }] }, { refs: [{ weight: 1 }, { weight: 2 }] }],
    ['are set in the values of a map', object({ a: { type: 'object', additionalProperties: ref } }), { a: { x: {}, y: null } }, { a: { x: { weight: 1 }, y: null } }],
    ['are set for null values of a map', { type: 'object', additionalProperties: weight }, { x: null, y: 2 }, { x: 1, y: 2 }],
    ['are set for null entries of a list', object({ a: { type: 'array', items: weight } }), { a: [null, 2] }, { a: [1, 2] }],
    ['do not create objects', object({ ref }), {}, {}],
    ['are set in objects that are defaults', object({ ref: { ...ref, default: { name: 'a' } } }), {}, { ref: { name: 'a', weight: 1 } }],
    ['are set in lists that are defaults', object({ refs: { ...refs, default: [{}] } }), {}, { refs: [{ weight: 1 }] }],
    ['are set beside fields that are kept unknown', object({ weight }, { preserveUnknown: true }), { other: { weight: null } }, { other: { weight: null }, weight: 1 }],
    ['leave values of another type', object({ ref, refs }), { ref: ['x'], refs: { x: 1 } }, { ref: ['x'], refs: { x: 1 } }],
    ['leave scalars where objects belong', object({ ref, refs }), { ref: 'x', refs: 1 }, { ref: 'x', refs: 1 }],
    ['may be empty, zero or false', object({ a: { type: 'string', default: '' }, b: { type: 'integer', default: 0 }, c: { type: 'boolean', default: false } }), {}, { a: '', b: 0, c: false }],
  ])('%s', (_title, tree, spec, expected) => {
    const before = JSON.stringify(spec);
    expect(complete(tree, spec)).toStrictEqual(expected);
    expect(JSON.stringify(spec)).toBe(before);
  });

  test('share what does not change', () => {
    const { schema, root } = kindOf(object({ refs, other: ref, filled: refs }));
    const manifest = { metadata: {}, spec: { refs: [{}, { weight: 2 }], other: { weight: 1 }, filled: [{ weight: 3 }] } };
    const result = withDefaults(schema, root, manifest);
    expect(result).not.toBe(manifest);
    expect(result.metadata).toBe(manifest.metadata);
    expect(result.spec.other).toBe(manifest.spec.other);
    expect(result.spec.filled).toBe(manifest.spec.filled);
    expect(result.spec.refs[1]).toBe(manifest.spec.refs[1]);
  });

  test('give back the manifest itself if it lacks nothing', () => {
    const { schema, root } = kindOf(object({ refs }));
    const manifest = { spec: { refs: [{ weight: 2 }] } };
    expect(withDefaults(schema, root, manifest)).toBe(manifest);
  });

  test('are copies, so that callers may change them', () => {
    const { schema, root } = kindOf(object({ refs: { ...refs, default: [{ weight: 5 }] } }));
    const first = withDefaults(schema, root, { spec: {} as { refs?: { weight: number }[] } });
    first.spec.refs?.push({ weight: 6 });
    expect(withDefaults(schema, root, { spec: {} })).toStrictEqual({ spec: { refs: [{ weight: 5 }] } });
  });

  test('leave the status alone', () => {
    const conditions: Tree = { type: 'array', default: [] };
    const { schema, root } = kindOf(object({ weight }), object({ conditions }, { default: { conditions: [] } }));
    expect(withDefaults(schema, root, { spec: {} })).toStrictEqual({ spec: { weight: 1 } });
    expect(withDefaults(schema, root, { spec: {}, status: {} })).toStrictEqual({ spec: { weight: 1 }, status: {} });
  });

  test('do not open unresolved values', () => {
    const unresolved = throwingResolvable<object>();
    const result = complete(object({ refs, weight, open: { type: 'object', preserveUnknown: true, default: {} } }), { refs: [{ name: unresolved, weight: unresolved }], weight: unresolved, open: unresolved });
    const { refs: [entry], ...rest } = result as { refs: { name: object; weight: object }[]; weight: object; open: object };
    expect([entry.name, entry.weight, rest.weight, rest.open].map((value) => value === unresolved)).toEqual([true, true, true, true]);
  });
});
