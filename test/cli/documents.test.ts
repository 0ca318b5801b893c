import { problemsOf, read, valuesOf } from './input';
import { readManifests } from '../../src/cli/input/manifests';
import { Source } from '../../src/cli/input/source';

const object = (name: string) => ({ apiVersion: 'v1', kind: 'Service', metadata: { name } });
const yaml = (name: string) => `apiVersion: v1\nkind: Service\nmetadata:\n  name: ${name}\n`;

describe('the documents of a string', () => {
  test.each([
    ['one without a marker', yaml('a'), ['a']],
    ['markers between documents', `${yaml('a')}---\n${yaml('b')}`, ['a', 'b']],
    ['a marker at the beginning, with a comment behind it', `--- # first\n${yaml('a')}`, ['a']],
    ['markers in a row, and comments alone, as templates write them', `---\n# Source: a.yaml\n---\n---\n${yaml('a')}---\n# end\n`, ['a']],
    ['an end marker', `${yaml('a')}...\n${yaml('b')}...\n`, ['a', 'b']],
    ['a directive', `%YAML 1.2\n---\n${yaml('a')}`, ['a']],
    ['directives with comments', `# a\n%YAML 1.2\n# b\n\n%TAG ! tag:example.com,2024:\n---\n${yaml('a')}`, ['a']],
    ['content on the line of the marker', '--- {apiVersion: v1, kind: Service, metadata: {name: a}}\n', ['a']],
    ['Windows line ends', `${yaml('a')}---\n${yaml('b')}`.replace(/\n/g, '\r\n'), ['a', 'b']],
    ['JSON', JSON.stringify(object('a')), ['a']],
    ['JSON in a row, as jq writes it', `${JSON.stringify(object('a'))}\n${JSON.stringify(object('b'), undefined, 2)}\n`, ['a', 'b']],
    ['JSON behind a marker', `---\n${JSON.stringify(object('a'))}\n---\n${yaml('b')}`, ['a', 'b']],
    ['a List in YAML', `apiVersion: v1\nkind: List\nitems:\n- ${yaml('a').trim().replace(/\n/g, '\n  ')}\n`, ['a']],
    ['a List in JSON', JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [object('a'), object('b')] }), ['a', 'b']],
    ['a List in a List', JSON.stringify({ kind: 'List', items: [{ kind: 'List', items: [object('a')] }] }), ['a']],
    ['an empty List', 'apiVersion: v1\nkind: List\nitems: []\n', []],
    ['nothing', '', []],
    ['blank lines', ' \n\n', []],
  ])('%s', (_, text, names) => {
    expect(valuesOf(text)).toEqual(names.map(object));
  });

  test('objects in the list of one kind have its kind', () => {
    const list = { apiVersion: 'v1', kind: 'ServiceList', items: [{ metadata: { name: 'a' } }] };
    expect(valuesOf(JSON.stringify(list))).toEqual([object('a')]);
  });
});

describe('what is no object', () => {
  test('is reported where a file was named', () => {
    expect(problemsOf(`${yaml('a')}---\n- a\n- b\n---\ntext\n---\nkind: Service\n---\napiVersion: 1\nkind: 2\n`)).toEqual([
      '6:1 a list is no Kubernetes object; name files with Kubernetes objects',
      '9:1 "text" is no Kubernetes object; name files with Kubernetes objects',
      '11:1 a Kubernetes object has an apiVersion and a kind, both of them texts; here apiVersion is missing; name files with Kubernetes objects',
      '13:1 a Kubernetes object has an apiVersion and a kind, both of them texts; here apiVersion and kind are missing; name files with Kubernetes objects',
    ]);
  });

  test('is reported within a List, and leaves its neighbours', () => {
    const { manifests, unreadable } = read('apiVersion: v1\nkind: List\nitems:\n  - null\n  - apiVersion: v1\n    kind: Service\n');
    expect(unreadable.map(({ line, message }) => `${line} ${message}`)).toEqual(['4 null is no Kubernetes object']);
    expect(manifests).toHaveLength(1);
  });

  test('is only counted where a folder was named', () => {
    const contents = readManifests(new Source('values.yaml', `replicas: 2\n---\n${yaml('a')}`, false));
    expect([contents.others, contents.unreadable, contents.manifests.length]).toEqual([1, [], 1]);
  });
});

test('a broken document leaves the ones before and after it', () => {
  const { manifests, unreadable } = read(`${yaml('a')}---\nkey: "never closed\n---\n${yaml('b')}`);
  expect(manifests.map(({ value }) => value)).toEqual([object('a'), object('b')]);
  expect(unreadable.map(({ line }) => line)).toEqual([6]);
});

test('dashes that are indented, or go on, mark no document', () => {
  const text = `${yaml('a')}text: |\n  ---\n---x: 1\n`;
  expect(valuesOf(text)).toEqual([{ ...object('a'), text: '---\n', '---x': 1 }]);
});

describe('a large List', () => {
  const entry = (name: string) => `- ${yaml(name).trim().replace(/\n/g, '\n  ')}\n`;
  const names = Array.from({ length: 10000 }, (_, index) => `service-${index}`);
  const items = names.map(entry).join('');

  test('is read entry by entry, with the fields of the List before and behind it', () => {
    const text = `apiVersion: v1\nitems:\n${items}kind: List\nmetadata:\n  resourceVersion: ""\n`;
    const { manifests, unreadable } = read(text);
    expect(unreadable).toEqual([]);
    expect(manifests.map(({ value }) => value)).toEqual(names.map(object));
    expect(new Set(manifests.map(({ piece }) => piece.start)).size).toBe(names.length);
  });

  test('is read as a whole where an entry has an anchor', () => {
    const text = `kind: List\nitems:\n- &first\n  apiVersion: v1\n  kind: Service\n${items}- *first\n`;
    const { manifests, unreadable } = read(text);
    expect(unreadable).toEqual([]);
    expect(manifests).toHaveLength(names.length + 2);
  });

  test('keeps its other entries when one is broken', () => {
    const { manifests, unreadable } = read(`kind: List\nitems:\n${items}- kind: [\n${entry('last')}`);
    expect(unreadable.map(({ line }) => line)).toEqual([2 + 4 * names.length + 1]);
    expect(manifests).toHaveLength(names.length + 1);
  });

  test('keeps dashes within texts', () => {
    const text = `kind: List\nitems:\n${items}- apiVersion: v1\n  kind: ConfigMap\n  data:\n    list: |\n      - a\n      - b\n`;
    expect(valuesOf(text).at(-1)).toEqual({ apiVersion: 'v1', kind: 'ConfigMap', data: { list: '- a\n- b\n' } });
  });
});
