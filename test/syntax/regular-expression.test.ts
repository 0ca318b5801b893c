import { regularExpression } from '../../src/core/syntax/regular-expression';

test.each([
  '/v[0-9]+/.*', '(?i)/Shop', '(?i:a)b', '(?P<id>\\d+)', '(?<id>\\d+)', '[[:alpha:]]+', '\\p{Greek}', '\\Qa.b\\E', 'a*?', '[a\\]b]', '{,2}', '\\A/\\z', '()', 'a||b',
])('RE2 compiles %s', (expression) => {
  expect(regularExpression(expression)).toBeUndefined();
});

const broken = (what: string) => ({ wrong: 'the regular expression does not compile', fix: `correct it: ${what}` });
const notInRe2 = (what: string) => ({ wrong: `${what} are not possible in RE2`, fix: 'write it without' });

test.each<[string, object]>([
  ['', { wrong: 'the regular expression is empty', fix: 'write one such as "/v[0-9]+/.*"' }],
  ['/(?!admin)', notInRe2('look-ahead and look-behind')],
  ['(?<=a)b', notInRe2('look-ahead and look-behind')],
  ['(?<!a)b', notInRe2('look-ahead and look-behind')],
  ['(?>a)', notInRe2('atomic groups')],
  ['(a)\\1', notInRe2('back references')],
  ['a++', notInRe2('possessive quantifiers')],
  ['a{2}+', notInRe2('possessive quantifiers')],
  ['a**', broken('invalid nested repetition operator **')],
  ['/v1/(', broken('missing closing )')],
  ['[a-z', broken('missing closing ]')],
  ['a)', broken('unexpected )')],
  ['*a', broken('missing argument to repetition operator *')],
  ['a{1001}', broken('invalid repeat count {1001}')],
  ['[z-a]', broken('invalid character class range z-a')],
  ['\\q', broken('invalid escape sequence')],
  ['\\', broken('trailing backslash at end of expression')],
])('RE2 does not compile %s', (expression, complaint) => {
  expect(regularExpression(expression)).toEqual(complaint);
});
