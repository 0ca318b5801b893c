import type { AttachedPolicy, Inheritance, PolicyError } from './attached-policy';
import { policiesByTarget } from './policy';
import type { Attached } from './policy';
import { POLICY_WEIGHT, readWeight } from './policy-weight';
import { policyErrors } from './validity';
import { KGATEWAY_GROUP } from '../../kinds';
import { Manifest } from '../../manifests/manifest';
import { perSet } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import { ageOf } from '../age';
import { readExtension } from '../routes/extension-ref';
import type { Filter, Rule } from '../routes/route';

/** What filters refer to. */
export interface ExtensionPolicies {
  readonly policies: readonly AttachedPolicy[];
  /** Filters that refer to nothing. */
  readonly faults: readonly PolicyError[];
}

const NONE: readonly AttachedPolicy[] = [];

const known = perSet(() => new Map<Manifest, Map<string, readonly AttachedPolicy[]>>());

/**
 * The policies on an object, or on a part of it, in the order in which they
 * prevail: those of more weight, older ones, and then by name.
 *
 * Source: GetTargetingPolicies in pkg/krtcollections/policy.go
 */
export function attachedPolicies(set: ManifestSet, object: Manifest, sectionName: string): readonly AttachedPolicy[] {
  const attached = policiesByTarget(set).get(object);
  if (attached === undefined) { return NONE; }
  let sections = known(set).get(object);
  if (sections === undefined) { known(set).set(object, sections = new Map()); }
  let found = sections.get(sectionName);
  if (found === undefined) { sections.set(sectionName, found = collect(set, object, attached, sectionName)); }
  return found;
}

function collect(set: ManifestSet, object: Manifest, attached: readonly Attached[], sectionName: string): readonly AttachedPolicy[] {
  const inheritance = inheritanceOf(object);
  const seen = new Set<Manifest>();
  return attached
    .filter((one) => one.sectionName === sectionName || one.sectionName === undefined)
    .filter(({ policy }) => !seen.has(policy) && seen.add(policy).has(policy))
    .map(({ policy, at, sectionName: written }): AttachedPolicy => ({
      policy, at, sectionName, inheritance, weight: weightOf(policy), level: 0, errors: policyErrors(set, policy), certain: written !== undefined,
    }))
    .sort(byPrecedence);
}

function byPrecedence(a: AttachedPolicy, b: AttachedPolicy): number {
  const [x, y] = [identityOf(a.policy), identityOf(b.policy)];
  const byWeight = a.policy.kind === b.policy.kind ? b.weight - a.weight : 0;
  return byWeight || (ageOf(a.policy) ?? 0) - (ageOf(b.policy) ?? 0) || (x < y ? -1 : Number(x > y));
}

function identityOf({ group, kind, namespace, name }: Manifest): string {
  return `${group}/${kind}/${namespace ?? ''}/${name ?? ''}`;
}

/** What can't be read as a number is 0, and an error. ListenerPolicies have none. */
function weightOf(policy: Manifest): number {
  const text = policy.kind === 'ListenerPolicy' ? undefined : policy.annotation(POLICY_WEIGHT).text;
  return text === undefined ? 0 : readWeight(text) ?? 0;
}

const INHERITANCES: readonly Inheritance[] = ['ShallowMergePreferChild', 'ShallowMergePreferParent', 'DeepMergePreferChild', 'DeepMergePreferParent'];

/** How a route merges what it inherits, and what inherits from it. */
function inheritanceOf(object: Manifest): Inheritance {
  const text = object.kind === 'HTTPRoute' ? object.annotation('kgateway.dev/inherited-policy-priority').text : undefined;
  return INHERITANCES.find((one) => one === text) ?? 'ShallowMergePreferChild';
}

/** Kinds of objects that filters can refer to. */
const EXTENSIONS = ['TrafficPolicy', 'DirectResponse', 'ListenerPolicy', 'HTTPListenerPolicy', 'BackendConfigPolicy'];

const NO_EXTENSIONS: ExtensionPolicies = { policies: [], faults: [] };

/** What the filters of a rule refer to, and what is wrong with others that make the whole rule fail. */
export function extensionPolicies(set: ManifestSet, rule: Rule): ExtensionPolicies {
  if (rule.filters.length === 0 || rule.route.kind !== 'HTTPRoute') { return NO_EXTENSIONS; }
  const found = policiesOfFilters(set, rule.at.manifest, rule.filters);
  const redirects = rule.filters.filter(({ type, body }) => type === 'RequestRedirect' && body.isObject && !hasValidStatus(rule));
  const faults = redirects.map((): PolicyError => ({ at: rule.at.manifest.annotation(REDIRECT_STATUS), certain: true }));
  return faults.length === 0 ? found : { ...found, faults: [...found.faults, ...faults] };
}

/** What filters refer to, in the namespace of their route. */
export function policiesOfFilters(set: ManifestSet, route: Manifest, filters: readonly Filter[]): ExtensionPolicies {
  if (!filters.some(({ type }) => type === 'ExtensionRef')) { return NO_EXTENSIONS; }
  const policies: AttachedPolicy[] = [];
  const faults: PolicyError[] = [];
  for (const filter of filters) {
    if (filter.type !== 'ExtensionRef' || filter.body.isAbsent) { continue; }
    const extension = readExtension(filter);
    if (extension === undefined) { faults.push({ at: filter.at, certain: false }); continue; }
    const isKind = extension.group === KGATEWAY_GROUP && EXTENSIONS.includes(extension.kind);
    const object = isKind ? set.find(extension.group, extension.kind, route.namespace, extension.name) : 'missing';
    if (!(object instanceof Manifest)) { faults.push({ at: filter.body, certain: object === 'missing' }); continue; }
    policies.push({
      policy: object, at: filter.at, sectionName: '', weight: weightOf(object), level: 0, inheritance: inheritanceOf(route), errors: policyErrors(set, object), certain: true,
    });
  }
  return { policies, faults };
}

const REDIRECT_STATUS = 'kgateway.dev/http-redirect-status-code';

const STATUS_CODES = [301, 302, 303, 307, 308];

/**
 * Whether the annotation of a route that overrides the status of redirects can be read, as far as it is for a rule.
 *
 * Source: parseRedirectStatusCodeAnnotation in pkg/krtcollections/builtin.go
 */
function hasValidStatus({ at, name }: Rule): boolean {
  const annotation = at.manifest.annotation(REDIRECT_STATUS);
  if (annotation.text === undefined) { return true; }
  for (const part of annotation.text.split(',').map((one) => one.trim())) {
    const [key, value] = part.split('=');
    const isNamed = value !== undefined && part.split('=').length === 2;
    if (isNamed && name !== undefined && key !== '' && key !== name) { continue; }
    return STATUS_CODES.includes(Number(isNamed ? value.trim() : part)) && /^[+-]?\d+$/.test(isNamed ? value.trim() : part);
  }
  return true;
}
