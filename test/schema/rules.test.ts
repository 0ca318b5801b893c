import { kindOf } from './kind';
import type { Tree } from './kind';
import { formatProblem } from '../../src/core/problem';
import { cel, CelError, UnresolvedValue } from '../../src/core/schema/cel';
import { checkRules } from '../../src/core/schema/rules';
import type { Rule, RuleText } from '../../src/generated/schema';
import { throwingResolvable } from '../throwing-resolvable';

const text = (wrong: string, more: Partial<RuleText> = {}): RuleText => ({ text: wrong, wrong, fix: `fix ${wrong}`, ...more });

const NAME_IS_SHORT = text('name too long');
const NAME_IS_LOWER = text('upper case', { fieldPath: '.name' });
const SPEC_HAS_NAME = text('no name', { fieldPath: '.name' });
const FAILS = text('fails');
const ON_OLD = text('changed');
const SCALAR = text('odd');

/** The rules by their texts, in the order that the pool gives them. */
const RULES = new Map<string, Rule>([
  [NAME_IS_SHORT.text, (self) => cel.string(self.name).length <= 3],
  [NAME_IS_LOWER.text, (self) => cel.string(self.name) === cel.string(self.name).toLowerCase()],
  [SPEC_HAS_NAME.text, (self) => self.spec.name !== undefined],
  [FAILS.text, () => { throw new CelError('for a reason'); }],
  [ON_OLD.text, undefined],
  [SCALAR.text, (self) => cel.number(self) % 2 === 0],
]);

function problemsOf(tree: Tree, spec: unknown): string[] {
  const { schema, root } = kindOf(tree);
  return checkRules(schema, schema.rules.map((rule) => RULES.get(rule.text)), root, { metadata: {}, spec } as object).map(formatProblem);
}

const named = (...rules: RuleText[]): Tree => ({ type: 'object', properties: { name: { type: 'string' } }, rules });
const even: Tree = { type: 'integer', rules: [SCALAR] };

describe('rules', () => {
  test.each<[string, Tree, unknown, string[]]>([
    ['that hold say nothing', named(NAME_IS_SHORT, NAME_IS_LOWER), { name: 'abc' }, []],
    ['that are violated are reported where they stand', { type: 'object', properties: { a: named(NAME_IS_SHORT) } }, { a: { name: 'abcd' } },
      ['spec.a: name too long; fix name too long']],
    ['are all evaluated', named(NAME_IS_SHORT, NAME_IS_LOWER), { name: 'ABCD' },
      ['spec: name too long; fix name too long', 'spec.name: upper case; fix upper case']],
    ['apply to the entries of a list', { type: 'object', properties: { a: { type: 'array', items: named(NAME_IS_SHORT) } } },
      { a: [{ name: 'abc' }, { name: 'abcd' }] }, ['spec.a[1]: name too long; fix name too long']],
    ['apply to the values of a map', { type: 'object', additionalProperties: named(NAME_IS_SHORT) }, { 'x.y': { name: 'abcd' } },
      ['spec["x.y"]: name too long; fix name too long']],
    ['apply to scalars, whose value is shown', { type: 'object', properties: { a: even } }, { a: 3 }, ['spec.a: odd, got 3; fix odd']],
    ['do not apply to what is absent', { type: 'object', properties: { a: named(FAILS), b: named(FAILS) } }, { a: undefined, b: null }, []],
    ['do not apply to fields that the schema does not know', { type: 'object', preserveUnknown: true, properties: { a: named(FAILS) } }, { b: {} }, []],
    ['that cannot be evaluated are violated', named(FAILS), {}, ['spec: fails; fix fails']],
    ['on the old object are left out', named(ON_OLD), {}, []],
    ['that need an unresolved value are left out', named(NAME_IS_SHORT, FAILS), { name: throwingResolvable<object>() }, ['spec: fails; fix fails']],
    ['do not open unresolved scalars', { type: 'object', properties: { a: even } }, { a: throwingResolvable<object>() }, []],
  ])('%s', (_title, tree, spec, problems) => {
    expect(problemsOf(tree, spec)).toEqual(problems);
  });

  test('of the whole object have a path without a leading dot', () => {
    const { schema, root } = kindOf({ type: 'object' });
    const nodes = schema.nodes.map((node, index) => index === root ? { ...node, rules: [0] } : node);
    const withRule = { ...schema, nodes, rules: [{ ...SPEC_HAS_NAME, fieldPath: '.spec.name' }] };
    expect(checkRules(withRule, [RULES.get(SPEC_HAS_NAME.text)], root, { spec: {} }).map(formatProblem)).toEqual(['spec.name: no name; fix no name']);
  });

  test('do not apply to the status', () => {
    const { schema, root } = kindOf({ type: 'object' }, { type: 'object', rules: [FAILS] });
    expect(checkRules(schema, [RULES.get(FAILS.text)], root, { spec: {}, status: {} })).toEqual([]);
  });

  test('with a defect of their own are not taken for violated', () => {
    const { schema, root } = kindOf(named(FAILS));
    expect(() => checkRules(schema, [() => { throw new TypeError('defect'); }], root, { spec: {} })).toThrow('defect');
  });

  test('tell an unresolved value from a failure', () => {
    const { schema, root } = kindOf(named(FAILS));
    expect(checkRules(schema, [() => { throw new UnresolvedValue(); }], root, { spec: {} })).toEqual([]);
  });
});
