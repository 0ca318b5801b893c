import { differing, outcomes } from './outcomes';
import { template } from '../../src/core/syntax/template/template';

const asked = outcomes<[string, 'envoy' | 'nobody', string[]][]>('templates.json');

test('templates are read as minijinja reads them', () => {
  expect(asked.length).toBeGreaterThan(450);
  expect(differing(asked, ([text, recorded]) => (template(text, false).envoy === undefined) === (recorded === 'nobody'))).toEqual([]);
});

test('no template is said to miss a variable that it has', () => {
  const missing = (text: string) => /^there is no "(.*)"$/.exec(template(text, false).requests?.wrong ?? '')?.[1];
  expect(differing(asked, ([text, , unknown]) => missing(text) === undefined || unknown.includes(missing(text)!))).toEqual([]);
  const found = asked.filter(([, , unknown]) => unknown.length > 0);
  // Where a name is given a value in another branch, nothing is said.
  expect(differing(found, ([text]) => missing(text) !== undefined).length).toBeLessThan(found.length / 20);
});

const CANNOT = 'the template cannot be read: ';
const EXAMPLE = 'write code as in {{ request_header("x-name") }}';

test.each([
  ['{{ request_header("a") }', 'a "}}" is missing'],
  ['{{ "a }}', 'a string has no end'],
  ['{{ a b }}', 'a "}}" is missing'],
  ['{{ a', 'a "}}" is missing'],
  ['{{ }}', '"}}" cannot be there'],
  ['{{ "\\q" }}', 'there is no escape sequence \\q'],
  ['{{ 0x }}', '0x is no number'],
  ['{{ a ? b }}', '"?" is no sign of templates'],
  ['{% if a %}b', 'a "%}" is missing'],
  ['{% endif %}', '"{% endif %}" ends nothing'],
  ['{% foo %}', 'there is no statement "{% foo %}"'],
  ['{% set loop = 1 %}', 'loop cannot be given a value'],
  ['{% do a %}', 'only a function can be called'],
  ['{% block a %}{% endblock %}{% block a %}{% endblock %}', 'there are two blocks a'],
  ['{# a', 'a comment has no end "#}"'],
  ['{% raw %}a', '"{% raw %}" has no "{% endraw %}"'],
  ['{{ f(a=1, b) }}', 'an argument without a name cannot follow one that has a name'],
  [`{{ ${'('.repeat(200)}1${')'.repeat(200)} }}`, 'brackets are nested too deeply'],
])('%s cannot be read', (text, wrong) => {
  expect(template(text, true)).toEqual({ envoy: { wrong: CANNOT + wrong, fix: EXAMPLE } });
});

test.each([
  ['{{ user.name }}', false, 'there is no "user"', 'write body.parseAs: AsJson for fields of the body, or quotes around a string'],
  ['{{ requestheader("a") }}', false, 'there is no "requestheader"', 'did you mean request_header()?'],
  ['{{ body()|tojson }}', true, 'there is no filter "tojson"', expect.stringMatching(/^write one of safe, /)],
  ['{{ header("a")|uper }}', true, 'there is no filter "uper"', 'did you mean upper?'],
  ['{{ header("a") is definde }}', true, 'there is no test "definde"', 'did you mean defined?'],
])('%s fails with each request', (text, bodyIsJson, wrong, fix) => {
  expect(template(text, bodyIsJson)).toEqual({ requests: { wrong, fix } });
});

test.each([
  ['plain text', false], ['{{ header(":path")|lower }}', false], ['{{ user.name }}', true], ['{"a": "{{ base64_encode(body()) }}"}', false],
  ['{% for x in [1, 2] %}{{ x }}{{ loop.index }}{% endfor %}', false], ['{% set a = header("b") %}{{ a }}', false], ['{{ "{{" }}', false],
])('%s works', (text, bodyIsJson) => {
  expect(template(text, bodyIsJson)).toEqual({});
});
