import { problemsOf, valuesOf } from './input';

/** The value of a field of an object. */
function valueIn(text: string): unknown {
  const [object] = valuesOf(`apiVersion: v1\nkind: ConfigMap\nvalue: ${text}\n`);
  return (object as { value: unknown }).value;
}

describe('a string without quotes is read as kubectl reads it', () => {
  test.each([
    ['yes', true], ['on', true], ['y', true], ['No', false], ['off', false], ['TRUE', true],
    ['~', null], ['', null], ['Null', null],
    ['8080', 8080], ['0x1F', 31], ['017', 15], ['1_000', 1000], ['1e3', 1000], ['-1.5', -1.5],
    ['2024-01-01', '2024-01-01'], ['12:30:45', '12:30:45'], ['1.2.3', '1.2.3'], ['.', '.'], ['.5', 0.5], ['v1', 'v1'], ['"yes"', 'yes'], ["'8080'", '8080'],
  ])('%s', (text, value) => {
    expect(valueIn(text)).toEqual(value);
  });

  test('names of fields are texts in any case', () => {
    expect(valueIn('\n  on: 1\n  2: 2\n  ~: 3')).toEqual({ true: 1, 2: 2, null: 3 });
  });
});

describe('anchors and aliases', () => {
  test('an alias has the value of the last anchor of its name', () => {
    expect(valueIn('[&a 1, *a, &a 2, *a]')).toEqual([1, 1, 2, 2]);
  });

  test('merged fields give way to the ones that are written', () => {
    expect(valueIn('\n  - &a {p: 1, q: 1}\n  - &b {q: 2, r: 2}\n  - {<<: [*a, *b], r: 3}\n  - {"<<": 1}')).toEqual([
      { p: 1, q: 1 }, { q: 2, r: 2 }, { p: 1, q: 1, r: 3 }, { '<<': 1 },
    ]);
  });

  test.each([
    ['an alias without an anchor', '*a', '3:8 the alias *a has no anchor before it in this document; '
      + 'write &a before the value that it stands for, or quote the text if it is none'],
    ['an alias within its own value', '&a [*a]', '3:12 the alias *a is within the value that it stands for; write the value out'],
    ['a merge of something other than a map', '\n  <<: 1', '4:3 "<<" merges something other than a map; write an alias of a map, or a list of them'],
  ])('%s is refused', (_, text, problem) => {
    expect(problemsOf(`apiVersion: v1\nkind: ConfigMap\nvalue: ${text}\n`)).toEqual([problem]);
  });

  test('aliases of aliases of aliases are refused before they fill the memory', () => {
    const levels = Array.from({ length: 30 }, (_, level) => `l${level + 1}: &l${level + 1} [${Array(10).fill(`*l${level}`).join(', ')}]`);
    expect(problemsOf(`apiVersion: v1\nkind: ConfigMap\nl0: &l0 x\n${levels.join('\n')}\n`)).toEqual([
      expect.stringContaining('the aliases stand for more than 1000000 values'),
    ]);
  });
});

describe('a field that is given twice is refused', () => {
  test.each([
    ['in YAML', 'apiVersion: v1\nkind: ConfigMap\nkind: Service\n', '3:1 the field "kind" is given twice'],
    ['in YAML, in different writing', 'apiVersion: v1\nkind: ConfigMap\ndata:\n  a: 1\n  "a": 2\n', '5:3 the field "a" is given twice'],
    ['in JSON', '{\n  "kind": "ConfigMap",\n  "data": {"a": 1, "a": 2}\n}', '3:20 the field "a" is given twice'],
    ['in JSON, in different writing', '{"a": 1, "\\u0061": 2}', '1:10 the field "a" is given twice'],
  ])('%s', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([`${problem}; keep one of them: the API server refuses both, or takes the last`]);
  });
});

test('files that were joined without a line between them', () => {
  expect(problemsOf('apiVersion: v1\nkind: ConfigMap\napiVersion: v1\nkind: Service\n'))
    .toEqual(['3:1 the field "apiVersion" is given twice; put a line "---" between two objects, or keep one of the fields']);
});

test('the name __proto__ is a name like any other', () => {
  for (const text of ['apiVersion: v1\nkind: A\n__proto__: {polluted: true}\n', '{"apiVersion": "v1", "kind": "A", "__proto__": {"polluted": true}}']) {
    const [object] = valuesOf(text) as Record<string, unknown>[];
    expect(Object.keys(object)).toContain('__proto__');
    expect(object.polluted).toBeUndefined();
  }
});
