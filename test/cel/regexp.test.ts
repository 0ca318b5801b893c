import { regExpLiteral } from '../../tools/generate/cel/regexp';
import { Unsupported } from '../../tools/generate/cel/unsupported';

function matches(pattern: string, text: string): boolean {
  return new Function('text', `return ${regExpLiteral(pattern)}.test(text);`)(text);
}

describe('a pattern of RE2 as a JavaScript literal', () => {
  test.each([
    ['^a+$', '/^a+$/u'],
    ['', '/(?:)/u'],
    ['a/b', '/a\\/b/u'],
    ['[/]', '/[\\/]/u'],
    ['\\/\\-\\_', '/\\/-_/u'],
    ['[\\-a]', '/[\\-a]/u'],
    ['a{b}', '/a\\{b\\}/u'],
    ['a{1,2}]', '/a{1,2}\\]/u'],
    ['[]a]', '/[\\]a]/u'],
    ['[^]a]', '/[^\\]a]/u'],
    ['[[]', '/[\\[]/u'],
    ['.', '/[^\\n]/u'],
    ['[.]', '/[.]/u'],
    ['(?:a|b)*?', '/(?:a|b)*?/u'],
    ['^(?i)a', '/^a/iu'],
    ['(?i)a', '/a/iu'],
    ['a\nb', '/a\\u000ab/u'],
  ])('%j is %s', (pattern, expected) => {
    expect(regExpLiteral(pattern)).toBe(expected);
  });

  test.each<[string, string, boolean]>([
    ['b', 'abc', true],
    ['^b', 'a\nb', false],
    ['a$', 'a\n', false],
    ['^.$', '😀', true],
    ['^.$', '\r', true],
    ['^.$', '\n', false],
    ['^[^a]$', '\n', true],
    ['(?i)^k$', '\u212A', true],
    ['^[é-😀]$', '😀', true],
  ])('%j finds in %j what RE2 finds: %s', (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected);
  });

  test.each([
    'a(?i)b', '(?m)a', '(?s).', '(?P<n>a)', '(?=a)', '(?<a)', '\\b', '\\w', '\\s', '[\\w]', '\\pL', '\\A', '\\1', '[[:alpha:]]', 'a**', '(', 'a{2,1}',
  ])('%s is refused', (pattern) => {
    expect(() => regExpLiteral(pattern)).toThrow(Unsupported);
  });
});
