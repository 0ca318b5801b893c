import { read, textAt } from './input';
import { Lines } from '../../src/cli/input/lines';

const YAML = `apiVersion: v1
kind: ConfigMap
defaults: &defaults
  name: a
spec:
  rules:
    - matches: [{ path: /a }, { path: /b }]
    - <<: *defaults
      name: b
  again: *defaults
`;

describe('a field is found', () => {
  const [manifest] = read(`# comment\n---\n${YAML}`).manifests;

  test.each([
    ['by its name', ['kind'], 'kind: ConfigMap'],
    ['in a list', ['spec', 'rules', 1, 'name'], 'name: b'],
    ['in braces', ['spec', 'rules', 0, 'matches', 1, 'path'], 'path: /b }]'],
    ['as an entry of a list', ['spec', 'rules', 0], 'matches: [{ path: /a }, { path: /b }]'],
    ['behind an alias', ['spec', 'again', 'name'], 'name: a'],
    ['as far as the way to it goes, when it is missing', ['spec', 'rules', 1, 'nothing', 'at', 'all'], '<<: *defaults'],
    ['as the object, when there is no way at all', ['metadata', 'name'], 'apiVersion: v1'],
    ['as the object', [], 'apiVersion: v1'],
  ])('%s', (_, path, text) => {
    expect(textAt(manifest, path)).toBe(text);
  });
});

test('a field of JSON is found, in Lists, too', () => {
  const object = (name: string) => ({ apiVersion: 'v1', kind: 'Service', spec: { ports: [{ port: 1 }, { name }] } });
  const list = { kind: 'List', items: [object('a'), object('b')] };
  const [, second] = read(JSON.stringify(list, undefined, 1)).manifests;
  expect(textAt(second, ['spec', 'ports', 1, 'name'])).toBe('"name": "b"');
  expect(textAt(second, ['spec', 'ports', 2])).toBe('"ports": [');
  expect(textAt(second, [])).toBe('{');
});

test('a field is found in a List of YAML', () => {
  const [, second] = read('kind: List\nitems:\n- apiVersion: v1\n  kind: A\n- apiVersion: v1\n  kind: B\n').manifests;
  expect(textAt(second, ['kind'])).toBe('kind: B');
});

test.each([
  [0, { line: 1, column: 1 }],
  [2, { line: 1, column: 3 }],
  [3, { line: 2, column: 1 }],
  [4, { line: 3, column: 1 }],
  [5, { line: 3, column: 2 }],
])('offset %d of a string is %j', (offset, location) => {
  expect(new Lines('ab\n\nc').at(offset)).toEqual(location);
});
