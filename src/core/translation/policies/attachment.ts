import type { AttachedPolicy, Inheritance, PolicyError } from './attached-policy';
import { policiesByTarget } from './policy';
import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { readExtension } from '../routes/extension-ref';
import type { Rule } from '../routes/route';

/** What the filters of a rule refer to. */
export interface ExtensionPolicies {
  readonly policies: readonly AttachedPolicy[];
  readonly faults: readonly PolicyError[];
}

const NONE: readonly AttachedPolicy[] = [];

/** The policies on an object, or on a part of it, in the order in which they prevail. */
export function attachedPolicies(set: ManifestSet, object: Manifest, sectionName: string): readonly AttachedPolicy[] {
  const attached = policiesByTarget(set).get(object);
  if (attached === undefined) { return NONE; }
  return attached.filter((one) => one.sectionName === sectionName).map(({ policy, at }): AttachedPolicy => ({
    policy, at, sectionName, weight: 0, level: 0, inheritance: 'ShallowMergePreferChild' as Inheritance, errors: [], certain: true,
  }));
}

/** The policies that the filters of a rule refer to. */
export function extensionPolicies(set: ManifestSet, rule: Rule): ExtensionPolicies {
  const policies: AttachedPolicy[] = [];
  const faults: PolicyError[] = [];
  for (const filter of rule.filters) {
    const extension = readExtension(filter);
    if (extension === undefined) { continue; }
    const found = set.find(extension.group, extension.kind, rule.at.manifest.namespace, extension.name);
    if (!(found instanceof Manifest)) { faults.push({ at: filter.at, certain: found === 'missing' }); continue; }
    policies.push({ policy: found, at: filter.at, sectionName: '', weight: 0, level: 0, inheritance: 'ShallowMergePreferChild', errors: [], certain: true });
  }
  return { policies, faults };
}
