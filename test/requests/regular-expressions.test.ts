import { matchesWhole, replaceAll } from '../../src/core/requests/regular-expressions';

test.each([
  ['/re/[0-9]+', '/re/12', true],
  ['/re/[0-9]+', '/re/12x', false],
  ['/one|/two', '/two', true],
  ['/one|/two', '/twox', false],
  ['(?i)/api', '/API', true],
  ['(?!x)', '/x', false],
])('%s and %s: %s', (pattern, text, matches) => {
  expect(matchesWhole(pattern, text)).toBe(matches);
});

test.each([
  ['.*', '/new', '/a/b', '/new'],
  ['.*', '/n\\0', '/a', '/n/a'],
  ['^/strip\\/*', '/', '/strip//a', '/a'],
  ['/b', '/X', '/b/a/b', '/X/a/X'],
  ['/([a-z]+)/([a-z]+)', '/\\2/\\1', '/one/two/three', '/two/one/three'],
  ['^/two', '$1', '/two/x', '$1/x'],
  ['x*', '-', '/x', '-/-'],
  ['a', '\\\\', '/a', '/\\'],
  ['o', '0', '/foo', '/f00'],
])('%s by %s in %s gives %s', (pattern, substitution, text, replaced) => {
  expect(replaceAll(pattern, substitution, text)).toBe(replaced);
});
