import { RE2JS } from 're2js';
import { differing, outcomes } from './outcomes';
import { LARGEST_PROGRAM, programSize } from '../../src/core/syntax/re2/program-size';
import { regularExpressionVerdict } from '../../src/core/syntax/regular-expression';

const asked = outcomes<[string, number | null][]>('regular-expressions.json');

test('regular expressions compile as in RE2', () => {
  expect(asked.length).toBeGreaterThan(500);
  expect(differing(asked, ([expression, size]) => (regularExpressionVerdict(expression).controller === undefined) === (size !== null))).toEqual([]);
});

test('no regular expression is said to be too large that Envoy takes', () => {
  const taken = asked.filter(([, size]) => size !== null && size <= LARGEST_PROGRAM);
  expect(differing(taken, ([expression]) => regularExpressionVerdict(expression).envoy === undefined)).toEqual([]);
});

test('sizes are those of Envoy', () => {
  const small = asked.filter(([, size]) => size !== null && size <= LARGEST_PROGRAM);
  const wrong = differing(small, ([expression, size]) => programSize(RE2JS.compile(expression)) === size);
  expect(wrong.length).toBeLessThan(small.length / 10);
  const large = asked.filter(([, size]) => size !== null && size > LARGEST_PROGRAM);
  const missed = differing(large, ([expression]) => regularExpressionVerdict(expression).envoy !== undefined);
  // Where the same thing is repeated twice in a row, RE2 does better than we can tell.
  expect(missed.length).toBeLessThan(large.length * 0.6);
});

test.each([['/[a-z]{1,200}', 201], ['d{1000}', 1000], ['\\pL', 101]])('%s is too large', (expression, least) => {
  const wrong = regularExpressionVerdict(expression).envoy?.wrong ?? '';
  expect(Number(/has at least (\d+) instructions/.exec(wrong)?.[1])).toBeGreaterThanOrEqual(least);
  expect(regularExpressionVerdict(expression).controller).toBeUndefined();
});
