import { nearest } from '../../src/core/schema/nearest';

const NAMES = ['hostnames', 'parentRefs', 'rules', 'to', 'URLRewrite', 'RequestRedirect'];

describe('the nearest of several names', () => {
  test.each([
    ['a letter too few', 'hostname', 'hostnames'],
    ['a letter too many', 'ruless', 'rules'],
    ['another letter', 'parentRefz', 'parentRefs'],
    ['two letters swapped', 'rulse', 'rules'],
    ['upper and lower case', 'UrlRewrite', 'URLRewrite'],
    ['the beginning alone', 'parent', 'parentRefs'],
    ['something behind it', 'hostnamesList', 'hostnames'],
  ])('is found in spite of %s', (_title, word, name) => {
    expect(nearest(word, NAMES)).toBe(name);
  });

  test.each(['', 'x', 'ti', 'rout', 'listeners'])('does not exist for "%s"', (word) => {
    expect(nearest(word, NAMES)).toBeUndefined();
  });

  test('does not exist where there are none', () => {
    expect(nearest('rules', [])).toBeUndefined();
  });
});
