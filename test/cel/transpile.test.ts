import { transpile } from '../../tools/generate/cel/transpile';
import type { SchemaNode } from '../../tools/imports/format';

const TEXT: SchemaNode = { type: 'string' };
const SELF: SchemaNode = {
  type: 'object',
  properties: {
    name: TEXT,
    kind: TEXT,
    namespace: TEXT,
    'odd-name': TEXT,
    '.': TEXT,
    constructor: TEXT,
    port: { type: 'integer' },
    on: { type: 'boolean' },
    created: { type: 'string', format: 'date-time' },
    size: { 'x-kubernetes-int-or-string': true },
    names: { type: 'array', items: TEXT },
    labels: { type: 'object', additionalProperties: TEXT },
    tls: { type: 'object', properties: { mode: TEXT, deep: { type: 'object', properties: { on: { type: 'boolean' } } } } },
  },
};

describe('a transpiled rule', () => {
  test.each([
    ['has(self.name)', 'self.name != null'],
    ['!has(self.name)', 'self.name == null'],
    ["self.name == 'a'", "cel.string(self.name) === 'a'"],
    ["!(self.name == 'a')", "cel.string(self.name) !== 'a'"],
    ['self.name == self.kind', 'cel.equal(self.name, self.kind)'],
    ['self.name != self.kind', '!cel.equal(self.name, self.kind)'],
    ['self.port >= 0x10 || self.on', 'cel.or(() => cel.number(self.port) >= 16, () => cel.bool(self.on))'],
    ["self.kind in ['A', 'B']", "['A', 'B'].includes(cel.string(self.kind))"],
    ["'a' in self.names", "cel.includes(cel.list(self.names), 'a')"],
    ['self.__namespace__ == "n"', "cel.string(self.namespace) === 'n'"],
    ["self.odd__dash__name == 'it\\'s'", "cel.string(self['odd-name']) === 'it\\'s'"],
    ['has(self.__dot__)', "self['.'] != null"],
    ['has(self.name) == has(self.kind)', '(self.name != null) === (self.kind != null)'],
    ['type(self.size) == int && int(self.size) > 0', "cel.and(() => cel.type(self.size) === 'int', () => cel.toInt(self.size) > 0)"],
  ])('reads like the rule: %s', (rule, expected) => {
    expect(transpile(rule, SELF)).toBe(expected);
  });

  test.each([
    ['has(self.tls.mode)', 'cel.object(self.tls).mode != null'],
    ['has(self.tls) && has(self.tls.mode)', 'self.tls != null && self.tls.mode != null'],
    ['!has(self.tls) || has(self.tls.mode)', 'self.tls == null || self.tls.mode != null'],
    ['!(has(self.tls) && self.on) || has(self.tls.mode)', 'cel.or(() => !(self.tls != null && cel.bool(self.on)), () => cel.object(self.tls).mode != null)'],
    ['(has(self.tls) || self.on) && has(self.tls.mode)', 'cel.and(() => self.tls != null || cel.bool(self.on), () => cel.object(self.tls).mode != null)'],
    ['has(self.tls.deep) ? has(self.tls.deep.on) : has(self.tls.mode)', 'cel.object(self.tls).deep != null ? self.tls.deep.on != null : cel.object(self.tls).mode != null'],
    ['self.on && has(self.names) && self.names.size() > 1', 'cel.and(() => cel.bool(self.on), () => self.names != null && self.names.length > 1)'],
  ])('checks a place once where it can be absent: %s', (rule, expected) => {
    expect(transpile(rule, SELF)).toBe(expected);
  });

  test.each([
    ['has(self.name) && self.on', 'self.name != null && cel.bool(self.on)'],
    ['self.on && has(self.name)', 'cel.and(() => cel.bool(self.on), () => self.name != null)'],
    ["self.kind == 'A' || self.kind == 'B'", "cel.string(self.kind) === 'A' || cel.string(self.kind) === 'B'"],
    ["self.kind == 'A' || self.name == 'B'", "cel.or(() => cel.string(self.kind) === 'A', () => cel.string(self.name) === 'B')"],
    ['self.names.all(n, has(self.name))', 'cel.list(self.names).every((n) => self.name != null)'],
    ["self.names.exists(n, n == 'a')", "cel.exists(cel.list(self.names), (n) => cel.string(n) === 'a')"],
    ['[has(self.name), has(self.kind)].filter(x, x == true).size() == 1', '[self.name != null, self.kind != null].filter((x) => x === true).length === 1'],
  ])('calls for help only where an earlier operand may fail: %s', (rule, expected) => {
    expect(transpile(rule, SELF)).toBe(expected);
  });

  test.each([
    ['self.?tls.mode.orValue("x") == "y"', "cel.string(self.tls?.mode ?? 'x') === 'y'"],
    ['has(self.?tls.deep.on)', 'self.tls?.deep?.on != null'],
    ['self.?tls.?mode.hasValue()', 'self.tls?.mode != null'],
  ])('follows optional fields: %s', (rule, expected) => {
    expect(transpile(rule, SELF)).toBe(expected);
  });

  test('iterates over the keys of a map', () => {
    expect(transpile('self.labels.all(key, size(key) < 3)', SELF)).toBe('cel.all(cel.keys(cel.object(self.labels)), (key) => cel.size(cel.string(key)) < 3)');
  });

  test('is undefined where it compares with an earlier state', () => {
    expect(transpile('self.name == oldSelf.name', SELF)).toBeUndefined();
  });
});

describe('the generation fails, naming rule and construct, for', () => {
  test.each([
    ['self.nothing', 'the field nothing, which the schema does not have'],
    ['self.name.first', 'the field first of something with the type string'],
    ['has(self.constructor)', 'a field with the name constructor'],
    ['self.name', 'a value with the type string as a condition'],
    ['self.port == 1.0', 'a comparison of the types int and double'],
    ['self.tls == self.tls', 'a comparison of the types object and object'],
    ['self.size == 1', 'a comparison of the types dyn and int'],
    ['self.name < self.kind', 'the operator < between the types string and string'],
    ['self.port - 1 > 0', 'the operator -'],
    ['-self.port > 0', 'the operator - before a value'],
    ["'a' in self.labels", 'the operator in between the types string and map'],
    ["self.labels['a'] == 'b'", 'an index with the type string into a map'],
    ['self.names[?0].hasValue()', 'an optional index [?…]'],
    ['self.names == []', 'a list that is empty or of mixed types'],
    ['self.names.map(n, n).size() > 0', 'the function map()'],
    ['self.names.sum() > 0', 'the function sum()'],
    ['self.names.all(n)', 'all() in this form'],
    ['self.names.all(self, true)', 'the variable name self'],
    ['self.names.all(n, self.names.all(n, true))', 'the variable name n'],
    ['self.port.size() > 0', 'size() of something with the type int'],
    ['startsWith(self.name, "a")', 'startsWith() in this form'],
    ['has(self)', 'has() of something else than one field'],
    ['self.name.matches(self.kind)', 'matches() with an argument that is not spelled out'],
    ["self.name.matches('(?m)a')", 'the group (?m…) in a pattern'],
    ["duration(self.name) > duration('1d')", "duration() of '1d'"],
    ['self.created == self.name', 'a comparison of the types unknown and string'],
    ['self.created == self.created', 'a comparison of the types unknown and unknown'],
    ['size(self.created) > 0', 'size() of something with the type unknown'],
    ['format.uuid().validate(self.name).hasValue()', 'the format uuid()'],
    ['cel.bind(x, self.name, true)', 'the function bind()'],
    ['missing > 1', 'the name missing'],
    ['{"a": 1}.size() > 0', '{ where a value is expected'],
    ["self.name == b'a'", 'a where the rule should end'],
    ['self.port == 9223372036854775807', 'an integer as large as 9223372036854776000'],
    ["self.name == 'a", "a string without its closing '"],
    ['self.name ==', 'the end where a value is expected'],
    ['(self.on', 'the end where ) is expected'],
    ['self.on)', ') where the rule should end'],
    ["self.name == '\\q'", 'the escape \\q'],
    ['self.name # 1', 'the character #'],
  ])('%s', (rule, construct) => {
    expect(() => transpile(rule, SELF)).toThrow(new Error(`can't transpile ${construct}, in the rule: ${rule}`));
  });
});
