import { evaluator, type Outcome } from './evaluate';
import type { SchemaNode } from '../../tools/imports/format';
import { throwingResolvable } from '../throwing-resolvable';

const TEXT: SchemaNode = { type: 'string' };
const OBJECT: SchemaNode = {
  type: 'object',
  properties: {
    a: TEXT,
    b: TEXT,
    on: { type: 'boolean' },
    n: { type: 'integer' },
    open: { 'x-kubernetes-int-or-string': true },
    o: { type: 'object', properties: { p: TEXT, on: { type: 'boolean' } } },
    list: { type: 'array', items: TEXT },
    items: { type: 'array', items: { type: 'object', properties: { a: TEXT, on: { type: 'boolean' } } } },
    labels: { type: 'object', additionalProperties: TEXT },
  },
};
const UNRESOLVED = throwingResolvable();
/** How cdk8s and cdktf hand out strings and numbers that they fill in later. */
const TOKENS = ['${Token[TOKEN.7]}', '${TfToken[TOKEN.7]}'];
const TOKEN_NUMBER = -1.8881545897087626e+289;

function outcome(rule: string, self: unknown, node = OBJECT): Outcome | undefined {
  return evaluator(rule, node)?.(self);
}

describe('an absent field', () => {
  test.each<[string, object]>([
    ["self.a == 'x'", {}],
    ['self.a == self.b', { a: 'x' }],
    ['self.on', {}],
    ['size(self.list) > 0', {}],
    ["self.list[1] == 'x'", { list: ['x'] }],
    ['has(self.o.p)', {}],
    ["self.o.p == 'x'", { o: {} }],
    ['self.list.all(x, true)', {}],
    ["'x' in self.list", {}],
    ["self.a == 'x'", { a: null }],
  ])('fails the rule that reads it: %s on %j', (rule, self) => {
    expect(outcome(rule, self)).toBe('error');
  });

  test.each<[string, object, boolean]>([
    ['has(self.a)', {}, false],
    ['has(self.a)', { a: null }, false],
    ['has(self.a)', { a: '' }, true],
    ['has(self.on)', { on: false }, true],
    ['has(self.?o.p)', {}, false],
    ['has(self.?o.p)', { o: { p: 'x' } }, true],
    ['self.?o.?on.orValue(true)', {}, true],
    ['self.?o.?on.orValue(true)', { o: { on: false } }, false],
    ['self.?o.on.hasValue()', { o: {} }, false],
    // An optional is never null, whether empty or not.
    ['self.?a == null', {}, false],
  ])('can be asked for: %s on %j', (rule, self, expected) => {
    expect(outcome(rule, self)).toBe(expected);
  });
});

describe('logic absorbs what fails, on either side:', () => {
  test.each<[string, object, Outcome]>([
    ['self.on && has(self.b)', {}, false],
    ['has(self.b) && self.on', {}, false],
    ['self.on && has(self.b)', { b: 'x' }, 'error'],
    ['has(self.b) && self.on', { b: 'x' }, 'error'],
    ['self.on || has(self.b)', { b: 'x' }, true],
    ['has(self.b) || self.on', { b: 'x' }, true],
    ['self.on || has(self.b)', {}, 'error'],
    ['has(self.b) || self.on', {}, 'error'],
    ["self.on && self.a == 'x' && has(self.b)", { a: 'y', b: 'x' }, false],
    ["(self.on || self.a == 'x') && has(self.b)", { b: 'x' }, 'error'],
    ["!(self.on || self.a == 'x')", { a: 'x' }, false],
    ["(self.on && self.a == 'x') == has(self.b)", { a: 'y' }, true],
    ['self.on ? true : true', {}, 'error'],
    ['self.on && (has(self.b) ? self.on : false)', {}, false],
    ['size(self.a) == size(self.b) || size(self.a) == 1', { a: 'x' }, true],
    ["self.o.on || self.a == 'x'", { a: 'x' }, true],
    ['self.o.on && has(self.o)', {}, false],
  ])('%s on %j is %s', (rule, self, expected) => {
    expect(outcome(rule, self)).toBe(expected);
  });
});

describe('macros on lists whose items may fail:', () => {
  test.each<[string, (boolean | undefined)[], Outcome]>([
    ['self.items.all(i, i.on)', [true, true], true],
    ['self.items.all(i, i.on)', [], true],
    ['self.items.all(i, i.on)', [undefined, false], false],
    ['self.items.all(i, i.on)', [undefined, true], 'error'],
    ['self.items.exists(i, i.on)', [], false],
    ['self.items.exists(i, i.on)', [undefined, true], true],
    ['self.items.exists(i, i.on)', [undefined, false], 'error'],
    ['self.items.exists_one(i, i.on)', [false, true], true],
    ['self.items.exists_one(i, i.on)', [true, true], false],
    ['self.items.exists_one(i, i.on)', [true, undefined], 'error'],
    ['self.items.exists_one(i, i.on)', [true, true, undefined], 'error'],
    ['self.items.filter(i, i.on).size() == 1', [true, false], true],
    ['self.items.filter(i, i.on).size() == 1', [true, undefined], 'error'],
  ])('%s with %j is %s', (rule, items, expected) => {
    expect(outcome(rule, { items: items.map((on) => on === undefined ? {} : { on }) })).toBe(expected);
  });

  test('go through the keys of a map', () => {
    const rule = "self.labels.all(key, key.startsWith('x'))";
    expect(outcome(rule, { labels: { x: 'a', xy: 'b' } })).toBe(true);
    expect(outcome(rule, { labels: { x: 'a', y: 'b' } })).toBe(false);
  });
});

describe('an unresolved value', () => {
  test.each<[string, object, Outcome]>([
    ['has(self.a)', { a: UNRESOLVED }, true],
    ['has(self.?o.p)', { o: { p: UNRESOLVED } }, true],
    ["self.a == 'x'", { a: UNRESOLVED }, 'unresolved'],
    ['self.a == self.b', { a: UNRESOLVED, b: 'x' }, 'unresolved'],
    ['self.a == self.b', { a: UNRESOLVED, b: throwingResolvable() }, 'unresolved'],
    ['self.a == self.b', { a: UNRESOLVED, b: UNRESOLVED }, true],
    ['self.a == self.b', { a: UNRESOLVED }, 'error'],
    ['self.on', { on: UNRESOLVED }, 'unresolved'],
    ['self.n > 1', { n: UNRESOLVED }, 'unresolved'],
    ['self.n > 1', { n: TOKEN_NUMBER }, 'unresolved'],
    ['type(self.open) == string', { open: UNRESOLVED }, 'unresolved'],
    ['type(self.open) == int', { open: TOKEN_NUMBER }, 'unresolved'],
    ['int(self.open) > 1', { open: UNRESOLVED }, 'unresolved'],
    ["quantity(self.open).isLessThan(quantity('1'))", { open: UNRESOLVED }, 'unresolved'],
    ["self.a.matches('^x$')", { a: UNRESOLVED }, 'unresolved'],
    ["self.?a.orValue('x') == 'x'", { a: UNRESOLVED }, 'unresolved'],
    ...TOKENS.map((a): [string, object, Outcome] => ["self.a == 'x'", { a }, 'unresolved']),
  ])('is only met where its value is needed: %s is %#', (rule, self, expected) => {
    expect(outcome(rule, self)).toBe(expected);
  });

  test.each<[string, object, Outcome]>([
    ['self.on && has(self.b)', { on: UNRESOLVED }, false],
    ['self.on || has(self.b)', { on: UNRESOLVED, b: 'x' }, true],
    ['self.on && has(self.b)', { on: UNRESOLVED, b: 'x' }, 'unresolved'],
    ['has(self.b) && self.on', { on: UNRESOLVED, b: 'x' }, 'unresolved'],
    ["self.on && self.a == 'x'", { on: UNRESOLVED }, 'unresolved'],
    ["self.a == 'x' && self.on", { on: UNRESOLVED }, 'unresolved'],
    ["self.on || self.a == 'x'", { on: UNRESOLVED }, 'unresolved'],
    ["self.a == 'x' || self.on", { on: UNRESOLVED }, 'unresolved'],
    ["self.a == 'x' && self.on", { on: UNRESOLVED, a: 'y' }, false],
  ])('gives way to a decision, but not to a failure: %s is %#', (rule, self, expected) => {
    expect(outcome(rule, self)).toBe(expected);
  });

  test.each<[string, unknown[], Outcome]>([
    ['self.items.all(i, i.on)', [UNRESOLVED, false], false],
    ['self.items.all(i, i.on)', [UNRESOLVED, true], 'unresolved'],
    ['self.items.all(i, i.on)', [undefined, UNRESOLVED], 'unresolved'],
    ['self.items.exists(i, i.on)', [UNRESOLVED, true], true],
    ['self.items.exists(i, i.on)', [UNRESOLVED, undefined], 'unresolved'],
    ['self.items.exists_one(i, i.on)', [true, UNRESOLVED], 'unresolved'],
    ['self.items.exists_one(i, i.on)', [UNRESOLVED, true, true], false],
    ['self.items.exists_one(i, i.on)', [UNRESOLVED, undefined], 'error'],
  ])('counts in macros like a failure that may still be decided: %s is %#', (rule, items, expected) => {
    expect(outcome(rule, { items: items.map((on) => on === undefined ? {} : { on }) })).toBe(expected);
  });

  test.each<[unknown[], Outcome]>([
    [['x', UNRESOLVED], true],
    [[UNRESOLVED, 'y'], 'unresolved'],
    [['y', TOKENS[0]], 'unresolved'],
    [['y'], false],
  ])('in a list is outweighed by the item that is looked for: %#', (list, expected) => {
    expect(outcome("'x' in self.list", { list })).toBe(expected);
  });

  test('is the same as itself, so that using it twice is a duplicate', () => {
    const unique = 'self.all(a, self.exists_one(b, a == b))';
    const list: SchemaNode = { type: 'array', items: TEXT };
    expect(outcome(unique, [UNRESOLVED, UNRESOLVED], list)).toBe(false);
    expect(outcome(unique, [UNRESOLVED, 'x'], list)).toBe('unresolved');
    expect(outcome(unique, [UNRESOLVED, 'x', 'x'], list)).toBe(false);
  });
});

describe('a value of the wrong type', () => {
  test.each<[string, object]>([
    ["self.a == 'x'", { a: 5 }],
    ['self.n > 1', { n: '5' }],
    ['self.on', { on: 'true' }],
    ['self.list.size() > 0', { list: 'x' }],
    ['size(self.open) > 0', { open: 5 }],
  ])('fails the rule: %s on %j', (rule, self) => {
    expect(outcome(rule, self)).toBe('error');
  });
});

test('matches in lists of rules are counted up to the last rule', () => {
  const rule = '(self.size() > 0 ? self[0].matches.size() : 0) + (self.size() > 1 ? (has(self[1].matches) ? self[1].matches.size() : 0) : 0) <= 3';
  const node: SchemaNode = { type: 'array', items: { type: 'object', properties: { matches: { type: 'array', items: TEXT } } } };
  expect(outcome(rule, [{ matches: ['a', 'b'] }, { matches: ['a'] }], node)).toBe(true);
  expect(outcome(rule, [{ matches: ['a', 'b'] }, { matches: ['a', 'b'] }], node)).toBe(false);
  expect(outcome(rule, [{ matches: ['a', 'b', 'c'] }, {}], node)).toBe(true);
  expect(outcome(rule, [{}], node)).toBe('error');
});
