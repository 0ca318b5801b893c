import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { FILE } from '../../src/cli/cases/file-shape';
import type { Shape } from '../../src/core/requests/cases/shape';
import { problemsOf } from '../../src/core/requests/cases/shape-problems';
import { requestsSchema } from '../../tools/requests/json-schema';

const schema = JSON.parse(readFileSync(join(__dirname, '..', '..', 'schemas', 'requests.schema.json'), 'utf8')) as object;
const accepts = new Ajv().compile(schema);

test('the schema is what the parser reads; else run `npx projen schemas`', () => {
  expect(schema).toEqual(JSON.parse(JSON.stringify(requestsSchema())));
});

/** A file in which every field is used at least once. */
const EXAMPLE = {
  $schema: './requests.schema.json',
  manifests: ['k8s/', 'more.yaml'],
  release: { kgateway: '2.4', gatewayApi: '1.6', channel: 'standard' },
  complete: ['Service'],
  namespace: 'shop',
  controller: { KGW_REFERENCE_GRANT_MODE: 'strict' },
  includes: 'common.requests.yaml',
  variables: { host: 'shop.example', list: [1, 2] },
  defaults: { gateway: 'infra/edge', headers: { 'user-agent': 'test' }, scheme: 'https', host: 'shop.example' },
  tests: [
    { name: 'short', request: 'POST https://shop.example/cart', expect: { backend: 'shop/cart:8080' } },
    {
      name: 'long',
      table: [{ path: '/a' }],
      request: [{ url: ['https://a.example/', 'https://b.example/'], method: 'GET', headers: { 'x-a': ['1', '2'], 'x-b': null }, port: 443, sni: 'a.example', client: { address: '10.0.0.1', certificate: true }, gateway: 'edge' },
        { scheme: 'http', host: 'a.example', path: '/x?y', headers: [{ name: 'x-a', value: '1' }], client: ['10.0.0.1', '::1'], port: [80, 8080] }],
      expect: {
        outcome: 'forwarded',
        gateway: 'infra/edge',
        listener: 'https',
        virtualHost: '*.example',
        route: 'shop/cart',
        rule: 'canary',
        match: 0,
        backend: 'shop/cart:8080',
        backends: { 'shop/a:80': '90 %', 'shop/b:80': 10 },
        tolerance: 1,
        mirrors: ['shop/m:80'],
        status: 404,
        redirect: { status: 301, location: 'https://a.example/' },
        body: 'x',
        responseHeaders: { 'x-a': '1', 'x-b': null },
        upstream: { method: 'GET', path: '/', host: 'a', headers: { 'x-a': '1', cookie: null } },
        timeouts: { request: '10s', perTry: null, idle: '1s' },
        retries: { attempts: 3, retryOn: ['5xx'] },
        policies: { auth: 'required', inForce: ['shop/limits'] },
        refused: 'tls',
        not: [{ status: 500, route: null, retries: null, rule: 1, redirect: 'x' }, { not: { status: 1e2 } }],
      },
    },
  ],
  contracts: [{
    name: 'closed',
    for: { gateway: 'infra/edge', listener: ['a', 'b'], scheme: 'https', host: '*.shop.example', path: '/admin/**', method: 'GET', route: 'shop/cart', except: { path: ['/admin/health'] } },
    expect: { policies: { auth: 'required' } },
  }],
};

/** As strict as a schema can be: texts by their patterns, of which syntaxes know more. */
function asInSchema(shape: Shape): Shape {
  switch (shape.kind) {
    case 'named': return { ...shape, shape: () => asInSchema(shape.shape()) };
    case 'alternatives': return { ...shape, of: shape.of.map(asInSchema) };
    case 'list': return { ...shape, of: asInSchema(shape.of) };
    case 'map': return { ...shape, of: asInSchema(shape.of), keySyntax: byPattern(shape.keyPattern) };
    case 'object': return { ...shape, fields: Object.fromEntries(Object.entries(shape.fields).map(([name, field]) => [name, asInSchema(field)])) };
    case 'text': return { ...shape, syntax: byPattern(shape.pattern) };
    default: return shape;
  }
}

const byPattern = (pattern: string | undefined) => (text: string) => (pattern === undefined || new RegExp(pattern, 'u').test(text) ? undefined : { wrong: 'pattern', fix: '' });

const STRANGE: readonly unknown[] = [{ unknown: 1 }, {}, [], ['x'], 'x', '', 5, -1, 1.5, 1e6, true, null, 'https://a.example/', '/x', '90 %', '*.a.example'];

/** Copies with one value exchanged, one field more or one field less. */
function* mutations(value: unknown): Generator<unknown> {
  yield* STRANGE;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      for (const other of mutations(value[index])) { yield value.map((entry, at) => (at === index ? other : entry)); }
    }
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, unknown: 1 };
    for (const [name, field] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
      for (const other of mutations(field)) { yield { ...value, [name]: other }; }
    }
  }
}

test('a file with everything is accepted by both', () => {
  expect(problemsOf(FILE, EXAMPLE, [])).toEqual([]);
  accepts(EXAMPLE);
  expect(accepts.errors).toBeNull();
});

test('schema and parser agree about every mutation of it', () => {
  const structure = asInSchema(FILE);
  const all = [...mutations(EXAMPLE)];
  const [refused, different, tooStrict] = [[], [], []] as unknown[][];
  for (const mutation of all) {
    const byParser = problemsOf(FILE, mutation, []).length === 0;
    const bySchema = accepts(mutation) as boolean;
    if (bySchema !== (problemsOf(structure, mutation, []).length === 0)) { different.push(mutation); }
    if (byParser && !bySchema) { tooStrict.push(mutation); }
    if (!byParser) { refused.push(mutation); }
  }
  expect(different.slice(0, 1)).toEqual([]);
  expect(tooStrict.slice(0, 1)).toEqual([]);
  expect(all.length).toBeGreaterThan(1500);
  expect(refused.length).toBeGreaterThan(1000);
});

test('variables may stand for anything in cases, and nowhere else', () => {
  const named = '${name}';
  const request = { host: named, port: named, headers: named, method: named };
  expect(accepts({ tests: [{ request, expect: { status: named, not: named, policies: { auth: named } } }] })).toBe(true);
  expect(accepts({ contracts: [{ name: 'x', for: { path: named }, expect: { status: named } }] })).toBe(true);
  expect(accepts({ release: { kgateway: named } })).toBe(false);
});
