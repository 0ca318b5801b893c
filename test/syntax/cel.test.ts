import { differing, outcomes } from './outcomes';
import { celExpression } from '../../src/core/syntax/cel/expression';
import { unknownVariable } from '../../src/core/syntax/cel/variables';

type Reader = 'controller' | 'envoy' | 'nobody';

/** Whether a message has a field, and how large a number may be, is nothing that we know. */
const NOT_KNOWN = ['google.rpc.context.AttributeContext{}', 'google.protobuf.Struct{foo: 1}', 'google.protobuf.Int64Value{foo: 1}', '1e400'];
/** Nested more deeply than Envoy's parser goes. */
const DEEPEST = 32;

const asked = outcomes<[string, Reader, Reader][]>('cel.json')
  .filter(([expression]) => !NOT_KNOWN.includes(expression) && Math.max(...[/\(/g, /\[/g, /\./g, /\+/g].map((sign) => expression.match(sign)?.length ?? 0)) < DEEPEST);

const refusedBy = ({ controller, envoy }: ReturnType<typeof celExpression>) => controller !== undefined ? 'controller' : envoy !== undefined ? 'envoy' : 'nobody';

test('expressions of policies are judged as the controller and Envoy do', () => {
  expect(asked.length).toBeGreaterThan(1000);
  expect(differing(asked, ([expression, recorded]) => refusedBy(celExpression(expression, 'controller')) === recorded)).toEqual([]);
});

test('expressions that Envoy reads itself are judged as it does', () => {
  expect(differing(asked, ([expression, , recorded]) => (celExpression(expression, 'envoy').envoy === undefined) === (recorded === 'nobody'))).toEqual([]);
});

test.each([
  ['has(request.headers["x-user"])', 'has() takes a field after a dot', 'write "\'x-user\' in request.headers"'],
  ['has(a)', 'has() takes a field after a dot', 'correct the expression'],
  ['', 'the expression is empty', 'correct the expression'],
  ['a = b', 'there is no sign =, only ==', 'correct the expression'],
  ['a & b', 'there is no sign &, only &&', 'correct the expression'],
  ['a; b', 'there is no sign ;', 'correct the expression'],
  ['"a', 'a string has no end, or an escape sequence that CEL does not have', 'correct the expression'],
  ['(a', 'a ) is missing', 'correct the expression'],
  ['f(a', 'a ) is missing', 'correct the expression'],
  ['a)', ') cannot be there', 'correct the expression'],
  ['a "b"', 'a string cannot be there', 'correct the expression'],
  ['a ||', 'the expression stops too early', 'correct the expression'],
  ['if', '"if" is a word that CEL keeps for itself', 'correct the expression'],
  ['"\\U00110000"', '\\U00110000 is no character', 'correct the expression'],
  ['9223372036854775808', '9223372036854775808 is too large', 'correct the expression'],
  ['a.all(1, true)', 'the first argument of all() has to be a name', 'correct the expression'],
])('%s cannot be read', (expression, wrong, fix) => {
  expect(celExpression(expression, 'controller')).toEqual({ controller: { wrong, fix }, envoy: { wrong, fix } });
});

test.each([
  ['["a"].exists(x, x == "a")', 'Envoy does not work out exists(), nor any other loop over a list or map', 'write the comparisons one by one, with || or &&'],
  ['request.path.split("/")', 'Envoy has no function split()', 'write contains, startsWith, endsWith or matches'],
  ['request.path.lowerAscii() == "a"', 'Envoy has no function lowerAscii()', 'write matches("(?i)…")'],
  ['string(request.size)', 'Envoy has no function string()', 'compare with a string, or leave the conversion out'],
  ['a.foo()', 'Envoy has no function foo()', 'write it with contains, startsWith, endsWith, matches, size or in'],
  ['request.path.startsWith()', 'startsWith() does not take 0 arguments there', 'write it as in request.path.startsWith("/v1")'],
  ['size(a, b)', 'size() does not take 2 arguments there', 'write it as in request.path.size()'],
  ['a.matches()', 'matches() does not take 0 arguments there', 'write it as in request.path.matches("^/v[0-9]+/")'],
  ['int()', 'int() does not take 0 arguments there', 'write it as in int(request.path)'],
  ['getHours(a)', 'getHours() does not take one argument there', 'write it as in request.time.getHours("UTC")'],
  ['a.matches("(?=b)")', 'look-ahead and look-behind are not possible in RE2', 'write it without'],
  ['Foo{a: 1}', 'there is no message Foo', 'write a map, such as {"name": "value"}'],
])('Envoy refuses %s', (expression, wrong, fix) => {
  expect(celExpression(expression, 'controller')).toEqual({ envoy: { wrong, fix } });
});

test.each([
  ['request.headers.`x-a` == "b"', 'Envoy knows no names in backticks', 'write ["x-a"] instead'],
  ['r"\\" == a', 'Envoy reads no raw text that ends with a backslash', 'write the text without r, and two backslashes'],
])('only the parser of the controller reads %s', (expression, wrong, fix) => {
  expect(celExpression(expression, 'controller')).toEqual({});
  expect(celExpression(expression, 'envoy')).toEqual({ envoy: { wrong, fix } });
});

const VARIABLES = { request: ['path', 'headers'], source: undefined };

test.each([
  ['request.path == "/a" && source.address != ""', undefined],
  ['request.pfad == "/a"', 'request.pfad'],
  ['jwt.sub == "a"', 'jwt'],
  ['["a"].exists(x, x == request.path)', undefined],
  ['x == "a" || ["a"].exists(x, x == "a")', 'x'],
  ['type(request.path) == string', undefined],
  ['size(claims) > 0', 'claims'],
  ['"jwt.sub" == request.path', undefined],
])('variables of %s', (expression, unknown) => {
  expect(unknownVariable(expression, VARIABLES)).toBe(unknown);
});
