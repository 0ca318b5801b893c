import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { setOf } from './answers';
import * as small from './manifests';
import { changesBetween } from '../../src/core/requests/changes/changes';

const COOKBOOK = join(__dirname, '..', '..', 'docs', 'cookbook');
const SETTINGS = { releases: ['kgateway-2.4', 'gateway-api-1.6-standard'], defaultNamespace: 'infra' };

type Manifest = Record<string, any>;

const parse = (text: string): Manifest[] => parseAllDocuments(text).map((document) => document.toJS() as Manifest);
const existing = parse(readFileSync(join(__dirname, '..', '..', 'examples', 'cookbook', 'existing.yaml'), 'utf8'));

/** What recipes make, with the Gateways that they take to exist. */
const recipes = readdirSync(COOKBOOK, { recursive: true, encoding: 'utf8' }).filter((file) => file.includes('/')).sort().map((file) => {
  const [, made] = readFileSync(join(COOKBOOK, file), 'utf8').split('## What it makes');
  return { name: file, manifests: [...parse(/^```yaml\n([^]*?)^```$/m.exec(made)?.[1] ?? ''), ...existing] };
});

/** Something that changes what becomes of requests wherever it is found, or nothing at all. */
interface Seed {
  readonly name: string;
  /** Changes a copy, and says whether there was anything to change. */
  readonly apply: (manifests: Manifest[]) => boolean;
}

const routes = (manifests: Manifest[]) => manifests.filter(({ kind, metadata }) => kind === 'HTTPRoute' && metadata.name !== 'existing' && metadata.name !== 'search');
const rules = (manifests: Manifest[]): Manifest[] => routes(manifests).flatMap(({ spec }) => spec.rules ?? []);
const first = <T>(list: readonly T[], change: (one: T) => void): boolean => {
  if (list.length > 0) { change(list[0]); }
  return list.length > 0;
};
const filters = (manifests: Manifest[], type: string): Manifest[] =>
  rules(manifests).flatMap((rule): Manifest[] => rule.filters ?? []).filter((filter) => filter.type === type);
const isForwarding = ({ backendRefs }: Manifest) => backendRefs?.some(({ kind }: Manifest) => kind === 'Service') === true;
const policies = (manifests: Manifest[], field: string) => manifests.filter(({ kind, spec }) => kind === 'TrafficPolicy' && spec[field] !== undefined);

const CHANGES: readonly Seed[] = [
  { name: 'another backend', apply: (all) => first(rules(all).flatMap((rule) => rule.backendRefs ?? []).filter(({ kind, weight }) => kind === 'Service' && weight > 0), (ref) => { ref.name = `${ref.name}-v2`; }) },
  { name: 'another port', apply: (all) => first(rules(all).flatMap((rule) => rule.backendRefs ?? []).filter(({ port, weight }) => port !== undefined && weight > 0), (ref) => { ref.port++; }) },
  { name: 'another weight', apply: (all) => first(rules(all).filter(({ backendRefs }) => backendRefs?.length > 1), ({ backendRefs }) => { backendRefs[0].weight += 7; }) },
  {
    name: 'another path',
    apply: (all) => first(rules(all).flatMap((rule) => rule.matches ?? []).filter(({ path }) => path !== undefined && path.type !== 'RegularExpression' && path.value !== '/'), ({ path }) => { path.value += 'x'; }),
  },
  { name: 'exact in the place of a prefix', apply: (all) => first(rules(all).flatMap((rule) => rule.matches ?? []).filter(({ path }) => path?.type === 'PathPrefix'), ({ path }) => { path.type = 'Exact'; }) },
  { name: 'another value of a header', apply: (all) => first(rules(all).flatMap((rule) => rule.matches ?? []).flatMap(({ headers }) => headers ?? []), (header) => { header.value += 'x'; header.type = 'Exact'; }) },
  { name: 'another method', apply: (all) => first(rules(all).flatMap((rule) => rule.matches ?? []).filter(({ method }) => method !== undefined), (match) => { match.method = 'PURGE'; }) },
  { name: 'another host', apply: (all) => first(routes(all).filter(({ spec }) => spec.hostnames !== undefined), ({ spec }) => { spec.hostnames = ['somewhere-else.example']; }) },
  { name: 'a rule that is gone', apply: (all) => first(routes(all).filter(({ spec }) => spec.rules?.length > 0), ({ spec }) => { spec.rules.shift(); }) },
  { name: 'another status of a redirect', apply: (all) => first(filters(all, 'RequestRedirect'), ({ requestRedirect }) => { requestRedirect.statusCode = 308; }) },
  { name: 'a redirect to another host', apply: (all) => first(filters(all, 'RequestRedirect'), ({ requestRedirect }) => { requestRedirect.hostname = 'moved.example'; }) },
  { name: 'another host for the backend', apply: (all) => first(filters(all, 'URLRewrite'), ({ urlRewrite }) => { urlRewrite.hostname = 'rewritten.example'; }) },
  { name: 'another header for the backend', apply: (all) => first(filters(all, 'RequestHeaderModifier'), ({ requestHeaderModifier }) => { requestHeaderModifier.set = [{ name: 'x-changed', value: '1' }]; }) },
  { name: 'another header for the client', apply: (all) => first(filters(all, 'ResponseHeaderModifier'), ({ responseHeaderModifier }) => { responseHeaderModifier.set = [{ name: 'x-changed', value: '1' }]; }) },
  { name: 'a mirror that is gone', apply: (all) => first(rules(all).filter((rule) => rule.filters?.some(({ type }: Manifest) => type === 'RequestMirror')), (rule) => { delete rule.filters; }) },
  { name: 'another timeout', apply: (all) => first(rules(all).filter(({ timeouts }) => timeouts?.request !== undefined), (rule) => { rule.timeouts = { request: '59s' }; }) },
  ...['extAuth', 'jwtAuth', 'rateLimit', 'basicAuth', 'apiKeyAuth', 'acl', 'transformation', 'extProc', 'rbac'].map((field): Seed => ({
    name: `${field} that is gone`,
    apply: (all) => first(policies(all, field).filter(({ spec }) => spec[field].disable === undefined), ({ spec }) => {
      delete spec[field];
      spec.tracing = { disable: true };
    }),
  })),
  { name: 'another body of a DirectResponse', apply: (all) => first(all.filter(({ kind }) => kind === 'DirectResponse'), ({ spec }) => { spec.body = 'changed'; }) },
  {
    name: 'another address for an extension',
    apply: (all) => first(all.filter(({ kind, spec }) => kind === 'GatewayExtension' && JSON.stringify(spec).includes('"backendRef"')), (extension) => {
      extension.spec = JSON.parse(JSON.stringify(extension.spec).replace(/"backendRef":{/, '"backendRef":{"weight":7,')) as Manifest;
    }),
  },
];

const NOTHING: readonly Seed[] = [
  { name: 'a label', apply: (all) => first(routes(all), ({ metadata }) => { metadata.labels = { ...metadata.labels, changed: 'yes' }; }) },
  { name: 'names of rules', apply: (all) => first(rules(all).filter(({ name }) => name === undefined), (rule) => { rule.name = 'renamed'; }) },
  { name: 'a Secret', apply: (all) => all.push({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'more', namespace: 'infra' } }) > 0 },
  { name: 'the order of manifests', apply: (all) => { all.reverse(); return true; } },
  { name: 'the order of backends', apply: (all) => first(rules(all).filter(({ backendRefs }) => backendRefs?.length > 1), ({ backendRefs }) => { backendRefs.reverse(); }) },
  { name: 'the order of headers in a match', apply: (all) => first(rules(all).flatMap((rule) => rule.matches ?? []).filter(({ headers }) => headers?.length > 1), ({ headers }) => { headers.reverse(); }) },
  {
    name: 'a rule behind one that takes all of it',
    apply: (all) => first(routes(all).filter(({ spec }) => spec.rules?.some(isForwarding)), ({ spec }) => {
      const found = spec.rules.find(isForwarding);
      spec.rules.push({ ...structuredClone(found), name: undefined, backendRefs: [{ group: '', kind: 'Service', name: 'never', port: 1, weight: 1 }] });
    }),
  },
  { name: 'a Gateway that nothing is attached to', apply: (all) => all.push({ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'GatewayClass', metadata: { name: 'unused' }, spec: { controllerName: 'example.com/other' } }) > 0 },
];

/** Recipes in which there is something to change, and whether a change is reported. */
function outcomesOf({ apply }: Seed): { readonly recipe: string; readonly isTold: boolean }[] {
  return recipes.flatMap(({ name, manifests }) => {
    const changed = structuredClone(manifests);
    if (!apply(changed)) { return []; }
    return [{ recipe: name, isTold: changesBetween(setOf(manifests, SETTINGS), setOf(changed, SETTINGS)).changes.length > 0 }];
  });
}

test.each(CHANGES.map((seed) => [seed.name, seed] as const))('%s is reported, wherever it is', (_, seed) => {
  const outcomes = outcomesOf(seed);
  expect(outcomes.length).toBeGreaterThan(0);
  expect(outcomes.filter(({ isTold }) => !isTold).map(({ recipe }) => recipe)).toEqual([]);
});

test.each(NOTHING.map((seed) => [seed.name, seed] as const))('%s changes nothing', (_, seed) => {
  const outcomes = outcomesOf(seed);
  expect(outcomes.length).toBeGreaterThan(0);
  expect(outcomes.filter(({ isTold }) => isTold).map(({ recipe }) => recipe)).toEqual([]);
});

test('other values of a Secret that a policy refers to are a change, which shows none of them', () => {
  const secret = (key: string) => ({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'keys', namespace: 'shop' }, data: { client: Buffer.from(key).toString('base64') } });
  const all = (key: string) => small.setOf([
    small.gateway(), small.route('shop', [small.rule('cart')]),
    small.policy('keys', { kind: 'HTTPRoute', name: 'shop' }, { apiKeyAuth: { secretRef: { name: 'keys' } } }), secret(key),
  ]);
  const { changes } = changesBetween(all('first-key'), all('second-key'));
  expect(changes.flatMap(({ differences }) => differences)).toEqual([{ what: 'what policies refer to', before: 'Secret shop/keys', after: 'Secret shop/keys, changed' }]);
  expect(changesBetween(all('first-key'), all('first-key')).changes).toEqual([]);
});
