import { problemsOf } from './input';

const HEAD = 'apiVersion: v1\nkind: ConfigMap\n';

describe('YAML that is not valid: line, column, what is wrong and what to write', () => {
  test.each([
    ['a tab', `${HEAD}data:\n\ta: 1\n`, '4:1', 'the line is indented with a tab; indent with spaces'],
    ['a quote that is never closed', `${HEAD}data: "text\nmore: 1\n`, '3:7', 'the quote is never closed; close it, or look whether the file was cut off'],
    ['a brace that is never closed', `${HEAD}data: {a: 1\n`, '3:7', 'the brace or bracket is never closed; close it, or look whether'],
    ['a bracket that is never closed, in a brace', `${HEAD}data: {a: [1, 2\nmore: 1\n`, '3:11', 'the brace or bracket is never closed'],
    ['indentation that fits nothing', `${HEAD}data:\n    a: 1\n  b: 2\n`, '5:1', 'the indentation fits neither the line before nor a parent; indent'],
    ['an entry of a list beside fields', `${HEAD}data: 1\n- a\n`, '4:1', 'a line is no field, though it stands among fields; write'],
    ['two fields in one line', `${HEAD}data: a: b\n`, '3:7', 'a line holds ": " twice; write one field per line; quote texts that hold ": "'],
    ['a name without a colon', `${HEAD}data\n`, '3:1', 'the name of a field has no colon behind it; write "name: value"'],
    ['a missing comma', `${HEAD}data: ["a" "b"]\n`, '3:12', 'a comma is missing between two entries; write a comma'],
    ['a text that begins with a special character', `${HEAD}data: @a\n`, '3:7', 'a string begins with a special character; quote it'],
    ['an unknown escape', `${HEAD}data: "\\d"\n`, '3:8', 'unknown escape; write two backslashes, or single quotes'],
    ['anything else', `${HEAD}data: &a &b c\n`, '3:10', 'write valid YAML'],
    ['a template', `${HEAD}{{- if .Values.on }}\ndata: {}\n{{- end }}\n`, '3:', 'render it first: helm template … | kgateway-constructs check -'],
    ['a template that begins with an action', '{{- if .Values.on }}\nkind: A\n', '1:', 'render it first'],
  ])('%s', (_, text, location, fix) => {
    const [problem, ...more] = problemsOf(text);
    expect(more).toEqual([]);
    expect(problem).toMatch(new RegExp(`^${location}`));
    expect(problem).toContain(fix);
  });
});

describe('JSON that is not valid', () => {
  test.each([
    ['cut off in an object', '{\n  "kind": "A",\n  "data": {"a": 1', '3:11 "{" is never closed; close it with "}", or look whether the file was cut off'],
    ['cut off in a list', '{"a": [1,', '1:7 "[" is never closed; close it with "]", or look whether the file was cut off'],
    ['cut off in a string', '{"a": "te\\"', '1:7 the quote is never closed; close it, or look whether the file was cut off'],
    ['a comma at the end', '{"a": 1,\n}', '2:1 the JSON is not valid: a name in double quotes must stand here, got "}"; write a name in double quotes'],
    ['no comma', '{"a": 1\n "b": 2}', '2:2 the JSON is not valid: "," or "}" must stand here, got "\\""; write "," or "}"'],
    ['no colon', '{"a" 1}', '1:6 the JSON is not valid: ":" must stand here, got "1"; write ":"'],
    ['no value', '{"a": x}', '1:7 the JSON is not valid: a value must stand here, got "x"; write a value'],
    ['a wrong bracket', '{"a": [1}}', '1:9 the JSON is not valid: "," or "]" must stand here, got "}"; write "," or "]"'],
    ['something behind it', '{"a": 1} x', '1:10 the JSON is not valid: a value must stand here, got "x"; write a value'],
    ['a line break in a text', '{"a": "x\ny"}', '1:9 the JSON is not valid: a string or a number has a character that it must not have; '
      + 'write valid JSON: control characters and backslashes are escaped, numbers have no leading zeros'],
  ])('%s', (_, text, problem) => {
    expect(problemsOf(text)).toContain(problem);
  });
});

describe('what would use up memory or time is refused, or read quickly', () => {
  test.each([
    ['lists in lists in one line', '['.repeat(100_000)],
    ['maps in maps in one line', 'a: '.concat('{a: '.repeat(100_000))],
    ['dashes in a row', '- '.repeat(100_000)],
    ['question marks in a row', '? '.repeat(100_000)],
    ['maps in maps, line by line', Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['objects in objects', '{"a":'.repeat(100_000)],
  ])('%s', (_, text) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining('the document is nested deeper than 200 levels')]);
  });

  test('a map with very many fields', () => {
    const fields = Array.from({ length: 200_000 }, (_, index) => `k${index}: 1`).join('\n');
    expect(problemsOf(`${HEAD}${fields}\n`)).toEqual([]);
  });

  test('very many aliases', () => {
    const fields = Array.from({ length: 100_000 }, (_, index) => `k${index}: *a`).join('\n');
    expect(problemsOf(`${HEAD}a: &a 1\n${fields}\n`)).toEqual([]);
  });

  test('a document of more than 2 MiB that is no List', () => {
    expect(problemsOf(`${HEAD}data: ${'x'.repeat(5 * 1024 * 1024)}\n`)).toEqual([
      '1:1 the document has 5.0 MiB, and 2.0 MiB are the most; '
      + 'write its objects as documents of their own, or as entries of a List that begin in the first column, or as JSON',
    ]);
  });
});
