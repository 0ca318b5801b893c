import * as fc from 'fast-check';
import { normalizePath } from '../../src/core/requests/path-normalization';

/** Measured in Envoy 1.38.3 with the configuration of the controller. */
test.each([
  ['/exact', '/exact'],
  ['/a/../x', '/x'],
  ['/./x', '/x'],
  ['//x', '/x'],
  ['/%78', '/x'],
  ['/%2e%2e/x', '/x'],
  ['/y\\x', '/y/x'],
  ['/x/..', '/'],
  ['/x/.', '/x/'],
  ['/x/...', '/x/...'],
  ['/..', '/'],
  ['/..;/x', '/..;/x'],
  ['//', '//'],
  ['///', '//'],
  ['/a%2Fb', '/a%2Fb'],
  ['/a%2fb', '/a%2fb'],
  ['/caf%c3%a9', '/caf%c3%a9'],
  ['/%41%7Ea%2D', '/A~a-'],
  ['/x/%', '/x/%'],
  ['/x/%zz', '/x/%zz'],
  ['/x/|{}', '/x/%7C%7B%7D'],
  ['/x/%00', undefined],
])('%s becomes %s', (path, normalized) => {
  expect(normalizePath(path)).toBe(normalized);
});

test('what is normalized stays as it is', () => {
  const path = fc.array(fc.constantFrom('a', '/', '.', '%2e', '%41', '%2F', '\\', '..', '~', '|', '%'), { maxLength: 12 }).map((parts) => `/${parts.join('')}`);
  fc.assert(fc.property(path, (text) => {
    const once = normalizePath(text) ?? '/';
    // An escape that is decoded may complete another one in front of it.
    fc.pre(!/%(?![0-9a-fA-F]{2})/.test(text));
    expect(normalizePath(once)).toBe(once);
    expect(once.startsWith('/')).toBe(true);
  }));
});
