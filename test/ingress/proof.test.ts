import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import { convert, ingressOf, serviceOf } from './ingress-of';
import { ingressSets } from './random-ingresses';
import { checkManifests } from '../../src/core/checks';
import type { IngressOptions } from '../../src/core/ingress';
import { samplesOf } from '../../src/core/ingress/proof/expression-samples';
import { configure, readIngress } from '../../src/core/ingress/proof/nginx-config';
import { nginxAnswer } from '../../src/core/ingress/proof/nginx-model';
import { matchedUri } from '../../src/core/ingress/proof/nginx-uri';
import { proveConversion } from '../../src/core/ingress/proof/prove';
import { KgatewayVersion, ReleaseTarget } from '../../src/core/release';

const options: IngressOptions = { release: ReleaseTarget.DEFAULT };
const RUNS = Number(process.env.INGRESS_RUNS ?? 40);

function prove(manifests: readonly unknown[], more: Partial<IngressOptions> = {}) {
  return proveConversion(manifests, convert(manifests, more), { ...options, ...more });
}

const reasonsOf = (manifests: readonly unknown[], more: Partial<IngressOptions> = {}) =>
  [...new Set(prove(manifests, more).differences.map(({ reason }) => reason))].sort();

describe('with kgateway 2.2 and Gateway API 1.4, which have less', () => {
  const release = ReleaseTarget.of({ kgateway: KgatewayVersion.V2_2 });
  const redirected = [
    ingressOf({ secret: 'shop' }),
    ingressOf({ name: 'old', host: 'old.example.com', annotations: { 'temporal-redirect': 'https://shop.example.com', 'temporal-redirect-code': '307' } }),
    serviceOf('web'),
  ];

  test('every request is answered as before, or the difference is reported', () => {
    fc.assert(fc.property(ingressSets, (manifests) => {
      expect(prove(manifests, { release }).differences.filter(({ reason, opened }) => reason === undefined || opened.length > 0)).toEqual([]);
    }), { numRuns: RUNS });
  });

  test('the checks find no error in what is written', () => {
    fc.assert(fc.property(ingressSets, (manifests) => {
      const { manifests: written, converted } = convert(manifests, { release });
      const findings = checkManifests([...written, ...manifests.filter((_, index) => !converted.has(index))], { releases: release._releases });
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }), { numRuns: RUNS });
  });

  test('redirects get a status that the API server takes, and it is reported', () => {
    const { manifests, findings } = convert(redirected, { release });
    const statuses = JSON.stringify(manifests).match(/"statusCode":\d+/g);
    expect([...new Set(statuses)].sort()).toEqual(['"statusCode":301', '"statusCode":302']);
    expect(findings.map(({ message }) => message).filter((message) => message.startsWith('Gateway API')).sort()).toEqual([
      'Gateway API 1.4 redirects with 301 and 302 only: 307 becomes 302',
      'Gateway API 1.4 redirects with 301 and 302 only: 308 becomes 301',
    ]);
    expect(reasonsOf(redirected, { release })).toEqual(expect.arrayContaining(['standard-port-in-redirect']));
  });
});

describe('whatever the Ingresses', () => {
  test('every request is answered as before, or the difference is reported, and nothing is open that was closed', () => {
    fc.assert(fc.property(ingressSets, (manifests) => {
      const { differences } = prove(manifests);
      expect(differences.filter(({ reason, opened }) => reason === undefined || opened.length > 0)).toEqual([]);
    }), { numRuns: RUNS });
  });

  test('the checks find no error in what is written', () => {
    fc.assert(fc.property(ingressSets, (manifests) => {
      const { manifests: written, converted } = convert(manifests);
      const findings = checkManifests([...written, ...manifests.filter((_, index) => !converted.has(index))]);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }), { numRuns: RUNS });
  });

  test('the same is written whatever the order of the input', () => {
    fc.assert(fc.property(ingressSets, (manifests) => {
      const inOrder = (list: readonly object[]) => list.map((object) => JSON.stringify(object)).sort();
      expect(inOrder(convert([...manifests].reverse()).manifests)).toEqual(inOrder(convert(manifests).manifests));
    }), { numRuns: RUNS });
  });
});

const EXAMPLES = join(__dirname, '..', '..', 'examples', 'ingress-nginx');
const examples = readdirSync(EXAMPLES).filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => parseAllDocuments(readFileSync(join(EXAMPLES, file), 'utf8')).map((document) => document.toJS() as object));

test('the examples are 30 Ingresses, of which every request is answered as before or told', () => {
  expect(examples.filter((object: any) => object.kind === 'Ingress').length).toBeGreaterThanOrEqual(30);
  const { requests, differences } = prove(examples);
  expect(requests).toBeGreaterThan(900);
  expect(differences.filter(({ reason, opened }) => reason === undefined || opened.length > 0)).toEqual([]);
});

describe('differences that are known', () => {
  const service = serviceOf('web');

  test.each<[string, Parameters<typeof ingressOf>[0], string[]]>([
    ['none', { paths: ['= /'] }, ['no-certificate', 'path-normalization']],
    ['a slash in redirects', { secret: 'tls' }, ['no-certificate', 'path-normalization', 'slash-in-redirect']],
    ['case', { annotations: { 'rewrite-target': '/$2' }, paths: ['/api(/|$)(.*)'] }, ['letter-case', 'no-certificate']],
    ['a closed route', { annotations: { 'limit-rps': '1' } }, ['closed', 'no-certificate']],
    ['a query', { annotations: { 'permanent-redirect': 'https://a.example.com/b' } }, ['no-certificate', 'query-in-redirect']],
    ['a path that RE2 cannot read', { annotations: { 'use-regex': 'true' }, paths: ['/(?!a)b'] }, ['no-certificate', 'not-served']],
  ])('%s', (_, parts, reasons) => {
    expect(reasonsOf([ingressOf(parts), service]).every((reason) => [...reasons, 'path-normalization'].includes(String(reason)))).toBe(true);
  });

  test('case is kept if that is wanted', () => {
    expect(reasonsOf([ingressOf({ annotations: { 'rewrite-target': '/$2' }, paths: ['/api(/|$)(.*)'] }), service], { keepRegex: true })).not.toContain('letter-case');
  });
});

test('a proof finds what was opened by hand', () => {
  const manifests = [ingressOf({ annotations: { 'whitelist-source-range': '10.0.0.0/8' } }), serviceOf('web')];
  const conversion = convert(manifests);
  const broken = { ...conversion, manifests: conversion.manifests.filter(({ kind }) => kind !== 'TrafficPolicy') };
  const { differences } = proveConversion(manifests, broken, options);
  expect(differences.filter(({ opened }) => opened.includes('address')).length).toBeGreaterThan(0);
});

test('a proof finds a rewrite that is wrong', () => {
  const manifests = [ingressOf({ annotations: { 'rewrite-target': '/$2' }, paths: ['/api(/|$)(.*)'] }), serviceOf('web')];
  const conversion = convert(manifests);
  const text = JSON.stringify(conversion.manifests).replace('"replacePrefixMatch":"/"', '"replacePrefixMatch":"/wrong"');
  const { differences } = proveConversion(manifests, { ...conversion, manifests: JSON.parse(text) }, options);
  expect(differences.some(({ reason, after }) => reason === undefined && after.includes('/wrong'))).toBe(true);
});

describe('the model of ingress-nginx', () => {
  const ask = (ingresses: readonly object[], path: string, more: object = {}) => {
    const config = configure(ingresses.flatMap((ingress) => readIngress(ingress) ?? []), new Map(), {});
    return nginxAnswer(config, { scheme: 'http', host: 'shop.example.com', path, headers: {}, ...more });
  };
  const location = (ingresses: readonly object[], path: string) => { const answer = ask(ingresses, path); return answer.kind === 'forwarded' ? Object.keys(answer.services)[0] : answer; };
  const three = [ingressOf({ paths: ['/ -> root:80', '/api -> api:80', '= /api/exact -> exact:80'] })];

  test.each([
    ['/', 'shop/root:80'], ['/api', 'shop/api:80'], ['/api/', 'shop/api:80'], ['/api/x', 'shop/api:80'], ['/apix', 'shop/root:80'], ['/API', 'shop/root:80'],
    ['/api/exact', 'shop/exact:80'], ['/api/exact/', 'shop/api:80'], ['//api', 'shop/api:80'], ['/x/../api', 'shop/api:80'], ['/%61pi', 'shop/api:80'],
  ])('prefixes and exact paths: %s', (path, service) => { expect(location(three, path)).toBe(service); });

  test.each([
    ['/api/v1', '/v1'], ['/API/v1', '/v1'], ['/api', '/'], ['/api/a%20b?c=d', '/a%20b?c=d'],
  ])('a rewrite of %s', (path, upstream) => {
    expect(ask([ingressOf({ annotations: { 'rewrite-target': '/$2' }, paths: ['/api(/|$)(.*)'] })], path)).toMatchObject({ kind: 'forwarded', path: upstream });
  });

  test('the longest expression comes first, and one makes all of them', () => {
    const ingresses = [ingressOf({ annotations: { 'use-regex': 'true' }, paths: ['/a[0-9]+ -> regex:80'] }), ingressOf({ name: 'b', paths: ['/a -> plain:80'] })];
    expect(location(ingresses, '/A12')).toBe('shop/regex:80');
    expect(location(ingresses, '/abc')).toBe('shop/plain:80');
  });

  test('sends to HTTPS without the slash at the end', () => {
    expect(ask([ingressOf({ secret: 'tls' })], '/a/')).toMatchObject({ kind: 'redirected', status: 308, location: 'https://shop.example.com/a' });
  });

  test.each<[object, object]>([
    [{}, { 'shop/web:80': 0.9, 'shop/next:80': 0.1 }], [{ 'x-canary': 'always' }, { 'shop/next:80': 1 }], [{ 'x-canary': 'never', cookie: 'c=always' }, { 'shop/web:80': 1 }],
    [{ 'x-canary': 'maybe', cookie: 'a=b; c=always' }, { 'shop/next:80': 1 }],
  ])('a variant for %j', (headers, services) => {
    const canary = { canary: 'true', 'canary-weight': '10', 'canary-by-header': 'X-Canary', 'canary-by-cookie': 'c' };
    expect(ask([ingressOf({}), ingressOf({ name: 'next', annotations: canary, paths: ['/ -> next:80'] })], '/', { headers })).toMatchObject({ services });
  });

  test.each([['/a/./b', '/a/b'], ['/a/..', '/'], ['/a%2Fb', '/a/b'], ['/../x', undefined], ['/%zz', undefined]])('%s is compared as %s', (path, uri) => {
    expect(matchedUri(path)).toBe(uri);
  });
});

test.each(['/api(/|$)(.*)', '/v[0-9]+/(.*)', '/(a|b)/c?', '/x{2,3}', '/[^/]+/\\d+$', '/(?:foo|bar)baz'])('some samples of %s fit', (expression) => {
  const samples = samplesOf(expression);
  expect(samples.length).toBeGreaterThan(0);
  expect(samples.some((sample) => new RegExp(`^${expression}`).test(sample))).toBe(true);
});
