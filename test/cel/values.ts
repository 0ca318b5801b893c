import * as fc from 'fast-check';
import { tokenize } from '../../tools/generate/cel/lexer';
import { unescapeField } from '../../tools/generate/cel/types';
import type { SchemaNode } from '../../tools/imports/format';

/** Strings that rules treat specially: host names, addresses, durations, quantities, paths, characters beyond ASCII. */
const ODD_STRINGS = [
  '', 'a', 'A-b', 'a.b', 'foo_Bar1', '*', '*.example.com', 'example.com', 'x.svc.cluster.local', 'XListenerSet', 'K', '\u212A', 'é😀',
  '10.0.0.1', '010.0.0.1', '::1', '::ffff:10.0.0.1', 'fe80::1%eth0', '1::2::3',
  '0', '0s', '1s', '90m', '500ms', '0.5s', '1h', '1h30m', '61m', '99999h', '-1s', '1.5', '.5', '-0.0', '1x', '1e3',
  '64Ki', '4Gi', '65535', '2147483647', '1.5M', '0.0001n', 'Ki',
  '/', '/a', '/a//b', '/a/..', '/a/./b', '/%2F', '/%2f', '/a#b', '/a b', 'example.com/key', `${'k'.repeat(260)}/x`, 'k'.repeat(64),
];

/**
 * Values that fit a schema node, its defaults included, except that required
 * fields may be missing and that strings are arbitrary. Reduced to the fields that
 * the rule names, because it can't see the others.
 */
export function valuesFor(rule: string, node: SchemaNode): fc.Arbitrary<unknown> {
  const tokens = tokenize(rule);
  const names = new Set(tokens.flatMap((token) => token.kind === 'name' ? [unescapeField(token.text)] : []));
  const literals = tokens.flatMap((token) => token.kind === 'string' && token.value.length < 30 ? [token.value] : []);
  const bounds = tokens.flatMap((token) => token.kind === 'int' ? [token.value - 1, token.value, token.value + 1] : []);

  const odd = fc.constantFrom(...ODD_STRINGS);
  const strings = literals.length === 0 ? odd : fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...literals) }, odd);
  const integers = fc.constantFrom(0, 1, 2, 80, ...bounds);

  function values(of: SchemaNode): fc.Arbitrary<unknown> {
    if (of['x-kubernetes-int-or-string'] === true) { return fc.oneof(integers, strings); }
    switch (of.type) {
      case 'array': return lists(of);
      case 'boolean': return fc.boolean();
      case 'integer': return integers;
      case 'number': return fc.double({ noNaN: true, noDefaultInfinity: true });
      case 'object': return objects(of);
      case 'string': return scalar(of);
      default: return fc.constant({});
    }
  }

  function scalar({ enum: choices }: SchemaNode): fc.Arbitrary<unknown> {
    return choices === undefined ? strings : fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...choices) }, strings);
  }

  function lists({ items = {}, maxItems = 16 }: SchemaNode): fc.Arbitrary<unknown> {
    const long = Math.min(maxItems, 16);
    const short = Math.min(maxItems, 3);
    return fc.oneof({ weight: 4, arbitrary: fc.array(values(items), { maxLength: short }) }, fc.array(values(items), { minLength: short, maxLength: long, size: 'max' }));
  }

  function objects({ properties = {}, additionalProperties }: SchemaNode): fc.Arbitrary<unknown> {
    if (typeof additionalProperties === 'object') { return fc.dictionary(strings, values(additionalProperties), { maxKeys: 3, noNullPrototype: true }); }
    const seen = Object.entries(properties).filter(([name]) => names.has(name));
    return fc.subarray(seen).chain((present) => {
      return fc.record(Object.fromEntries(present.map(([name, child]) => [name, values(child)])), { noNullPrototype: true });
    });
  }

  return values(node).map((value) => withDefaults(value, node));
}

function withDefaults(value: any, node: SchemaNode): unknown {
  if (Array.isArray(value)) { return value.map((item) => withDefaults(item, node.items ?? {})); }
  if (typeof value !== 'object') { return value; }
  const { properties = {} } = node;
  const whole = { ...value };
  for (const [name, child] of Object.entries(properties)) {
    if (!(name in whole) && child.default !== undefined) { whole[name] = structuredClone(child.default); }
    if (name in whole) { whole[name] = withDefaults(whole[name], child); }
  }
  return whole;
}
