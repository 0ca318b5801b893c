import { kindOf, manifestOf, Pool } from './kind';
import type { Tree } from './kind';
import { formatProblem } from '../../src/core/problem';
import { validateStructure } from '../../src/core/schema/validate';
import { throwingResolvable } from '../throwing-resolvable';

/** The problems of an object of the spec, as text. */
function problemsOf(tree: Tree, spec: unknown): string[] {
  const { schema, root } = kindOf(tree);
  const manifest = { apiVersion: 'example.com/v1', kind: 'Example', metadata: { name: 'example' }, spec };
  return validateStructure(schema, root, manifest).map(formatProblem);
}

const object = (properties: Record<string, Tree>, more: Tree = {}): Tree => ({ type: 'object', properties, ...more });
const text: Tree = { type: 'string' };
const integer: Tree = { type: 'integer', format: 'int32' };
const port: Tree = { type: 'integer', format: 'int32', minimum: 1, maximum: 65535 };
const intOrString: Tree = { intOrString: true, anyOf: [{ type: 'integer' }, { type: 'string' }] };
const quantity: Tree = { ...intOrString, pattern: '^[0-9]+[KMG]i$' };
const named: Tree = object({ name: text, size: integer }, { required: ['name'] });
const address: Tree = object({ type: { type: 'string', default: 'IPAddress' }, value: text }, {
  required: ['value'],
  oneOf: [
    { properties: { type: { enum: ['IPAddress'] }, value: { anyOf: [{ format: 'ipv4' }, { format: 'ipv6' }] } } },
    { properties: { type: { not: { enum: ['IPAddress'] } } } },
  ],
});
const filter: Tree = object({ and: text, or: text }, {
  allOf: [{ minProperties: 1, maxProperties: 1 }, { minProperties: 1, maxProperties: 1 }],
});

/** A schema of the spec, the spec, and the problems expected of it. */
type Case = [title: string, tree: Tree, spec: unknown, problems: string[]];

const types: Case[] = [
  ['accepts values of every type',
    object({ a: text, b: integer, c: { type: 'number' }, d: { type: 'boolean' }, e: { type: 'array', items: text }, f: object({}) }),
    { a: '', b: 1.0, c: 1.5, d: false, e: [], f: {} }, []],
  ['refuses a number in quotes', object({ port }), { port: '80' }, ['spec.port: must be a number, got "80"; write 80 without quotes']],
  ['refuses a word for a number', object({ port }), { port: 'http' },
    ['spec.port: must be a number, got "http"; write a whole number from 1 to 65535']],
  ['refuses a fraction for an integer', object({ a: integer }), { a: 1.5 }, ['spec.a: must be a whole number, got 1.5; write 1 or 2']],
  ['refuses what is no number at all', object({ a: { type: 'number' } }), { a: Number.NaN }, ['spec.a: must be a number, got NaN; write a number']],
  ['refuses a number for a string', object({ a: text }), { a: 80 }, ['spec.a: must be a string, got 80; write "80" in quotes']],
  ['refuses true for a string', object({ a: text }), { a: true }, ['spec.a: must be a string, got true; write "true" in quotes']],
  ['does not put into quotes what would still be wrong',
    object({ a: { type: 'string', pattern: '^[a-c]+$' }, b: { type: 'string', enum: ['A'] }, c: { type: 'string', enum: ['true', '1'] } }), { a: 5, b: 5, c: true }, [
      'spec.a: must be a string, got 5; write a string such as "abc"',
      'spec.b: must be a string, got 5; write "A"',
      'spec.c: must be a string, got true; write "true" in quotes',
    ]],
  ['refuses a quoted boolean', object({ a: { type: 'boolean' } }), { a: 'true' },
    ['spec.a: must be true or false, got "true"; write true without quotes']],
  ['refuses a number for a boolean', object({ a: { type: 'boolean' } }), { a: 1 }, ['spec.a: must be true or false, got 1; write true or false']],
  ['refuses a scalar for a list', object({ a: { type: 'array', items: text } }), { a: 'x' }, ['spec.a: must be a list, got "x"; write ["x"]']],
  ['refuses an object for a list', object({ a: { type: 'array', items: named } }), { a: { name: 'x' } },
    ['spec.a: must be a list, got an object; put it into a list']],
  ['refuses a scalar for an object', object({ a: named }), { a: 'x' }, ['spec.a: must be an object, got "x"; write an object with name']],
  ['refuses a list for an object', object({ a: named }), { a: [{ name: 'x' }] },
    ['spec.a: must be an object, got a list of 1; write an object with name']],
  ['refuses a list for a scalar', object({ a: text }), { a: ['x'] }, ['spec.a: must be a string, got a list of 1; write a string']],
  ['refuses a bare object for a scalar', object({ a: port }), { a: { number: 80 } },
    ['spec.a: must be a number, got an object; write a whole number from 1 to 65535']],
  ['takes null for absent', object({ a: text, b: text }, { required: ['b'] }), { a: null, b: null }, ['spec.b: is missing; add a string']],
  ['does not count null where a form counts', { ...object({ a: text, b: text }), allOf: [{ maxProperties: 1 }, { required: ['a'] }] } as object, { a: null, b: 'x' }, ['spec.a: is missing; add it']],
  ['does not count null', object({ a: text, b: text }, { maxProperties: 1 }), { a: null, b: 'x' }, []],
  ['refuses null for an unknown field', object({ a: text }), { b: null }, ['spec.b: unknown field; leave it out, or write a']],
  ['refuses null within a list', object({ a: { type: 'array', items: text } }), { a: ['x', null] }, ['spec.a[1]: must not be null; leave the entry out']],
  ['accepts null where the schema does', object({ a: { type: 'string', nullable: true } }), { a: null }, []],
  ['takes undefined for absent', object({ a: text, b: text }, { required: ['b'] }), { a: undefined, b: undefined },
    ['spec.b: is missing; add a string']],
];

const numbers: Case[] = [
  ['accepts the bounds of a number', object({ a: port, b: port }), { a: 1, b: 65535 }, []],
  ['refuses a number below its bounds', object({ port }), { port: 0 }, ['spec.port: must be from 1 to 65535, got 0; write 1 or more']],
  ['refuses a number above its bounds', object({ port }), { port: 65536 }, ['spec.port: must be from 1 to 65535, got 65536; write 65535 or less']],
  ['names the only bound', object({ a: { type: 'number', minimum: 2 }, b: { type: 'number', maximum: 3 } }), { a: 1, b: 4 },
    ['spec.a: must be at least 2, got 1; write 2 or more', 'spec.b: must be at most 3, got 4; write 3 or less']],
  ['refuses what 32 bits do not hold', object({ a: integer }), { a: 2 ** 31 },
    ['spec.a: must be from -2147483648 to 2147483647, got 2147483648; write 2147483647 or less']],
  ['accepts the ends of 32 bits', object({ a: integer, b: integer }), { a: 2 ** 31 - 1, b: -(2 ** 31) }, []],
  ['refuses a negative unsigned number', object({ a: { type: 'integer', format: 'uint32' } }), { a: -1 },
    ['spec.a: must be from 0 to 4294967295, got -1; write 0 or more']],
  ['accepts the end of 32 unsigned bits', object({ a: { type: 'integer', format: 'uint32' } }), { a: 2 ** 32 - 1 }, []],
  ['refuses what 64 bits do not hold', object({ a: { type: 'integer', format: 'int64' }, b: { type: 'integer' } }), { a: 2 ** 63, b: -(2 ** 64) }, [
    'spec.a: must be from -9223372036854776000 to 9223372036854775000, got 9223372036854776000; write 9223372036854775000 or less',
    'spec.b: must be from -9223372036854776000 to 9223372036854775000, got -18446744073709552000; write -9223372036854776000 or more',
  ]],
];

const strings: Case[] = [
  ['refuses an empty string', object({ a: { type: 'string', minLength: 1 } }), { a: '' }, ['spec.a: must not be empty, got ""; write at least 1 character']],
  ['refuses a short string', object({ a: { type: 'string', minLength: 3 } }), { a: 'ab' },
    ['spec.a: must have at least 3 characters, got "ab"; write a longer one']],
  ['refuses a long string', object({ a: { type: 'string', maxLength: 3 } }), { a: 'abcd' },
    ['spec.a: must have at most 3 characters, not 4, got "abcd"; shorten it']],
  ['counts characters, not UTF-16 units', object({ a: { type: 'string', maxLength: 3 }, b: { type: 'string', minLength: 2 } }), { a: '😀😀😀', b: '😀' },
    ['spec.b: must have at least 2 characters, got "😀"; write a longer one']],
  ['refuses a string of another form', object({ a: { type: 'string', pattern: '^[a-c]+$' } }), { a: 'xyz' },
    ['spec.a: has the wrong form, got "xyz"; write for example "abc"']],
  ['refuses a long string of another form, whatever the pattern makes of it',
    object({ a: { type: 'string', pattern: '^[!-~]+([\\t ]?[!-~]+)*$' } }), { a: `${'x'.repeat(200)}\n` },
    [`spec.a: has the wrong form, got "${'x'.repeat(79)}…; write for example "abc"`]],
  ['refuses a value that is not listed, and says which was meant', object({ a: { type: 'string', enum: ['Exact', 'PathPrefix'] } }), { a: 'exat' },
    ['spec.a: must be one of "Exact", "PathPrefix", got "exat"; write "Exact"']],
  ['sees which value was meant in spite of upper and lower case', object({ a: { type: 'string', enum: ['V1', 'GET'] } }), { a: 'get' },
    ['spec.a: must be one of "V1", "GET", got "get"; write "GET"']],
  ['does not guess', object({ a: { type: 'string', enum: ['Exact', 'PathPrefix'] } }), { a: 'Regex' },
    ['spec.a: must be one of "Exact", "PathPrefix", got "Regex"; write one of them']],
  ['names the only value possible', object({ a: { type: 'string', enum: ['Direct'] } }), { a: 'x' }, ['spec.a: must be "Direct", got "x"; write "Direct"']],
  ['refuses a number that is not listed', object({ a: { type: 'integer', enum: [301, 302] } }), { a: 300 },
    ['spec.a: must be one of 301, 302, got 300; write one of them']],
  ['refuses a string without its format', object({ a: { type: 'string', format: 'cidr' } }), { a: '10.0.0.0' },
    ['spec.a: must be a range of IP addresses (CIDR), got "10.0.0.0"; write for example "10.0.0.0/8"']],
  ['ignores formats that the API server does not know', object({ a: { type: 'string', format: 'made-up' } }), { a: 'x' }, []],
];

const fields: Case[] = [
  ['refuses a missing string', object({ a: text }, { required: ['a'] }), {}, ['spec.a: is missing; add a string']],
  ['says what to add', object({
    pick: { type: 'string', enum: ['A', 'B'] },
    port,
    named,
    list: { type: 'array', minItems: 2 },
    host: { type: 'string', pattern: '^[a-c]+$' },
    ip: { type: 'string', format: 'ipv4' },
    on: { type: 'boolean' },
    size: quantity,
    map: { type: 'object', additionalProperties: text },
    delay: { type: 'integer', minimum: 0 },
    most: { type: 'integer', maximum: 9 },
  }, { required: ['pick', 'port', 'named', 'list', 'host', 'ip', 'on', 'size', 'map', 'delay', 'most'] }), {}, [
    'spec.pick: is missing; add one of "A", "B"',
    'spec.port: is missing; add a whole number from 1 to 65535',
    'spec.named: is missing; add an object with name',
    'spec.list: is missing; add a list of at least 2 entries',
    'spec.host: is missing; add a string such as "abc"',
    'spec.ip: is missing; add an IPv4 address',
    'spec.on: is missing; add true or false',
    'spec.size: is missing; add a number or a string',
    'spec.map: is missing; add an object',
    'spec.delay: is missing; add a whole number, 0 or more',
    'spec.most: is missing; add a whole number, 9 or less',
  ]],
  ['accepts a missing field that gets a default', object({ a: { type: 'string', default: 'x' } }, { required: ['a'] }), {}, []],
  ['refuses too many fields', object({}, { additionalProperties: text, maxProperties: 1 }), { a: '1', b: '2' },
    ['spec: must have at most 1 field, not 2; keep 1 of a and b']],
  ['refuses too few fields', object({}, { additionalProperties: text, minProperties: 1 }), {}, ['spec: must have at least 1 field; add what is missing']],
  ['does not count fields that are undefined', object({ a: text, b: text }, { maxProperties: 1 }), { a: 'x', b: undefined }, []],
  ['checks the values of a map', object({ a: { type: 'object', additionalProperties: text } }), { a: { x: 'y', 'example.com/z': 1 } },
    ['spec.a["example.com/z"]: must be a string, got 1; write "1" in quotes']],
  ['accepts any field where the schema keeps unknown ones', object({ a: { type: 'object', preserveUnknown: true } }), { a: { b: { c: 1 } } }, []],
  ['still checks known fields there', object({ a: object({ b: text }, { preserveUnknown: true }) }), { a: { b: 1, c: 1 } },
    ['spec.a.b: must be a string, got 1; write "1" in quotes']],
  ['accepts any field of an open map', object({ a: { type: 'object', additionalProperties: true } }), { a: { b: 1 } }, []],
  ['accepts type and metadata of an embedded object', object({ a: object({}, { embeddedResource: true }) }),
    { a: { apiVersion: 'v1', kind: 'Pod', metadata: {}, spec: {} } }, ['spec.a.spec: unknown field; leave it out, no field is possible here']],
];

const unknown: Case[] = [
  ['says which field was meant', object({ hostnames: text, rules: text }), { hostname: 'x' }, ['spec.hostname: unknown field; did you mean hostnames?']],
  ['sees which field was meant in spite of upper and lower case', object({ parentRefs: text }), { parentrefs: 'x' },
    ['spec.parentrefs: unknown field; did you mean parentRefs?']],
  ['sees which field was meant from how it begins', object({ backendRefs: text, a: text }), { backend: 'x' },
    ['spec.backend: unknown field; did you mean backendRefs?']],
  ['finds the field further up', object({ hostnames: text, rules: { type: 'array', items: object({ a: object({ b: text }) }) } }), { rules: [{ a: { hostnames: 'x' } }] },
    ['spec.rules[0].a.hostnames: unknown field; write it as spec.hostnames']],
  ['finds the field further down', object({ rules: { type: 'array', items: object({ matches: { type: 'array', items: object({ path: text }) } }) } }), { rules: [{ path: 'x' }] },
    ['spec.rules[0].path: unknown field; write it as spec.rules[0].matches[].path']],
  ['does not take a field for another of the same name that has other fields', object({ a: object({ policy: object({ rules: text }) }), b: text }), { policy: { jwt: 'x' } },
    ['spec.policy: unknown field; leave it out, or write a or b']],
  ['does not take a field for another of the same name and another type', object({ a: object({ path: { type: 'array', items: text } }), b: text }), { path: 'x' },
    ['spec.path: unknown field; leave it out, or write a or b']],
  ['names the possible fields if the field is in several places further down', object({ a: object({ path: text }), b: object({ path: text }) }), { path: 'x' },
    ['spec.path: unknown field; leave it out, or write a or b']],
  ['does not name the possible fields if they are many', object(Object.fromEntries([...'abcdefghijklm'].map((name) => [name, text]))), { zz: 'x' },
    ['spec.zz: unknown field; leave it out']],
  ['knows no field of JavaScript itself', object({ a: text }), JSON.parse('{"constructor": {}, "toString": 1, "__proto__": 2}'), [
    'spec.constructor: unknown field; leave it out, or write a',
    'spec.toString: unknown field; leave it out, or write a',
    'spec.__proto__: unknown field; leave it out, or write a',
  ]],
];

const lists: Case[] = [
  ['refuses an empty list', object({ a: { type: 'array', items: text, minItems: 1 } }), { a: [] }, ['spec.a: must have an entry, got a list of 0; add one']],
  ['refuses a short list', object({ a: { type: 'array', items: text, minItems: 2 } }), { a: ['x'] },
    ['spec.a: must have at least 2 entries, got a list of 1; add what is missing']],
  ['refuses a long list', object({ a: { type: 'array', items: text, maxItems: 1 } }), { a: ['x', 'y', 'z'] },
    ['spec.a: must have at most 1 entry, got a list of 3; remove 2']],
  ['refuses entries with the same key', object({ a: { type: 'array', items: named, listType: 'map', listMapKeys: ['name'] } }),
    { a: [{ name: 'x' }, { name: 'y' }, { name: 'x' }] }, ['spec.a: entries 0 and 2 have the same name, got "x"; make them differ, or remove one']],
  ['refuses entries with the same keys', object({ a: { type: 'array', items: named, listType: 'map', listMapKeys: ['name', 'size'] } }),
    { a: [{ name: 'x', size: 1 }, { name: 'x', size: 2 }, { name: 'x', size: 2 }] },
    ['spec.a: entries 1 and 2 have the same name and size; make them differ, or remove one']],
  ['refuses an entry without its key', object({ a: { type: 'array', items: named, listType: 'map', listMapKeys: ['name'] } }),
    { a: [{ size: 1 }, { size: 1 }] }, ['spec.a[0].name: is missing; add a string', 'spec.a[1].name: is missing; add a string']],
  ['refuses an entry of a set twice', object({ a: { type: 'array', items: text, listType: 'set' } }), { a: ['x', 'y', 'y'] },
    ['spec.a: entries 1 and 2 are the same, got "y"; remove one']],
  ['accepts an entry of a list twice', object({ a: { type: 'array', items: text, listType: 'atomic' } }), { a: ['x', 'x'] }, []],
];

const forms: Case[] = [
  ['accepts numbers and strings for int-or-string', object({ a: intOrString, b: intOrString }), { a: 1, b: '10%' }, []],
  ['refuses anything else for int-or-string', object({ a: intOrString, b: intOrString }), { a: true, b: 1.5 },
    ['spec.a: must be a number or a string, got true; write a number or a string', 'spec.b: must be a whole number, got 1.5; write 1 or 2']],
  ['compares only strings with the pattern of int-or-string', object({ a: quantity, b: quantity }), { a: 1, b: 'x' },
    ['spec.b: has the wrong form, got "x"; write for example "abc"']],
  ['accepts either form', object({ a: { type: 'array', items: address } }), {
    a: [
      { type: 'IPAddress', value: '192.0.2.1' }, { type: 'IPAddress', value: '2001:db8::1' }, { type: 'Hostname', value: 'x' }, { value: 'x' },
    ],
  }, []],
  ['reports what the closest form lacks', object({ a: address }), { a: { type: 'IPAddress', value: 'x' } },
    ['spec.a.value: must be an IPv4 address or an IPv6 address, got "x"; write for example "192.0.2.10"']],
  ['reports the form with the fewest problems', object({ a: object({ b: text, c: text }, { anyOf: [{ required: ['b', 'c'] }, { required: ['c'] }] }) }), { a: {} },
    ['spec.a.c: is missing; add it']],
  ['refuses what fits two forms that exclude each other', object({ a: object({ b: text }, { oneOf: [{ required: ['b'] }, { minProperties: 1 }] }) }), { a: { b: 'x' } },
    ['spec.a: matches several alternatives that exclude each other; write it so that it matches one']],
  ['refuses an excluded value', object({ a: { type: 'string', not: { enum: ['x'] } } }), { a: 'x' }, ['spec.a: must not be "x", got "x"; write something else']],
  ['refuses an excluded form', object({ a: object({ b: text }, { not: { required: ['b'] } }) }), { a: { b: 'x' } },
    ['spec.a: matches an alternative that is not allowed here; write something else']],
  ['reports once what two equal forms demand', object({ a: filter, b: filter, c: filter }), { a: {}, b: { and: 'x' }, c: { and: 'x', or: 'y' } },
    ['spec.a: must have exactly 1 field; add what is missing', 'spec.c: must have exactly 1 field, not 2; keep 1 of and and or']],
];

describe.each([
  ['types', types], ['numbers', numbers], ['strings', strings], ['fields', fields], ['unknown fields', unknown], ['lists', lists], ['forms', forms],
] as [string, Case[]][])('the structure of %s', (_, cases) => {
  test.each(cases)('%s', (_title, tree, spec, problems) => {
    expect(problemsOf(tree, spec)).toEqual(problems);
  });
});

describe('unresolved values', () => {
  const scalars: Record<string, Tree> = {
    text,
    port,
    on: { type: 'boolean' },
    number: { type: 'number' },
    quantity,
    pick: { type: 'string', enum: ['A'] },
    matched: { type: 'string', pattern: '^a$', minLength: 3, maxLength: 9 },
    formatted: { type: 'string', format: 'cidr' },
    either: { type: 'string', anyOf: [{ format: 'ipv4' }, { format: 'ipv6' }] },
    excluded: { type: 'string', not: { enum: ['x'] } },
    open: { type: 'object', preserveUnknown: true },
  };

  test.each(Object.keys(scalars))('pass unopened: %s', (name) => {
    expect(problemsOf(object(scalars), { [name]: throwingResolvable<object>() })).toEqual([]);
  });

  test('pass unopened in lists, maps and unknown parts', () => {
    const tree = object({
      set: { type: 'array', items: text, listType: 'set' },
      map: { type: 'array', items: named, listType: 'map', listMapKeys: ['name'] },
      values: { type: 'object', additionalProperties: text },
      open: object({ known: text }, { preserveUnknown: true }),
      address,
    });
    expect(problemsOf(tree, {
      set: [throwingResolvable<object>(), throwingResolvable<object>()],
      map: [{ name: throwingResolvable<object>() }, { name: throwingResolvable<object>() }],
      values: { a: throwingResolvable<object>() },
      open: { known: throwingResolvable<object>(), other: throwingResolvable<object>() },
      address: { type: throwingResolvable<object>(), value: throwingResolvable<object>() },
    })).toEqual([]);
  });

  test('leave open which of two forms is meant', () => {
    expect(problemsOf(object({ a: address }), { a: { type: throwingResolvable<object>(), value: 'x' } })).toEqual([]);
  });

  test('are the same if they are the same object', () => {
    const name = throwingResolvable<object>();
    const tree = object({ a: { type: 'array', items: named, listType: 'map', listMapKeys: ['name'] } });
    expect(problemsOf(tree, { a: [{ name }, { name }] }))
      .toEqual(['spec.a: entries 0 and 1 have the same name, got an object; make them differ, or remove one']);
  });

  test('may be the strings of a token system', () => {
    expect(problemsOf(object({ port }), { port: '${Token[TOKEN.1]}' })).toEqual([]);
  });

  test('may be instances of a class', () => {
    class Unresolved { public readonly value = 1; }
    expect(problemsOf(object({ port }), { port: new Unresolved() })).toEqual([]);
  });

  test('do not hide other problems', () => {
    expect(problemsOf(object({ text, port }), { text: throwingResolvable<object>(), port: 0 })).toEqual(['spec.port: must be from 1 to 65535, got 0; write 1 or more']);
  });
});

describe('the manifest', () => {
  const { schema, root } = kindOf(object({}));

  test('needs a spec where the schema does', () => {
    expect(validateStructure(schema, root, { metadata: { name: 'x' } }).map(formatProblem)).toEqual(['spec: is missing; add an object']);
  });

  test('may have any status, because the API server drops it', () => {
    expect(validateStructure(schema, root, { metadata: { name: 'x' }, spec: {}, status: { anything: null } })).toEqual([]);
  });

  test('must not have other fields', () => {
    expect(validateStructure(schema, root, { metadata: { name: 'x' }, specs: {} }).map(formatProblem))
      .toEqual(['specs: unknown field; did you mean spec?', 'spec: is missing; add an object']);
  });
});

describe('fields of other releases', () => {
  const schema = new Pool()
    .add('example-1', 'v1', manifestOf(object({ a: text })))
    .add('example-2', 'v1', manifestOf(object({ a: text, retry: object({ codes: text }) })))
    .add('example-2', 'v2', manifestOf(object({ a: text, other: text })))
    .schema();
  const problems = (spec: object): string[] =>
    validateStructure(schema, schema.roots['example-1'].v1, { metadata: { name: 'x' }, spec }).map(formatProblem);

  test('are named with the releases that have them', () => {
    expect(problems({ retry: { codes: 'x' } }))
      .toEqual(['spec.retry: unknown field in this release; leave it out, or use a release that has it: example-2']);
  });

  test('count only in the same version of the API', () => {
    expect(problems({ other: 'x' })).toEqual(['spec.other: unknown field; leave it out, or write a']);
  });
});
