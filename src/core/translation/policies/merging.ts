import type { AttachedPolicy, Inheritance, MergeState } from './attached-policy';
import { mergedParts } from './merged-parts';
import type { MergedPart } from './merged-parts';
import type { ManifestSet } from '../../manifests/manifest-set';
import { isAgeOpen } from '../age';

/** What is left of a policy, and whether that is certain. */
export interface MergeResult {
  readonly state: MergeState;
  /** False if age decides, which the manifests do not show. */
  readonly certain: boolean;
}

/** Which policies each part of the merged policy comes from. */
export type PartOrigins = ReadonlyMap<string, readonly AttachedPolicy[]>;

/** Kinds of which several in one place become one. Of all others each one takes effect. */
const MERGED_KINDS = ['TrafficPolicy', 'ListenerPolicy', 'HTTPListenerPolicy'];

/**
 * What is left of policies of one kind, which are given in the order in which
 * they prevail. Refused ones are left out, and stay pending.
 *
 * Source: pkg/pluginsdk/policy/merge.go, reportPolicyAttachmentStatus in pkg/kgateway/translator/irtranslator/policy.go
 */
export function mergeStates(set: ManifestSet, attached: readonly AttachedPolicy[]): ReadonlyMap<AttachedPolicy, MergeResult> {
  const valid = attached.filter((one) => !isRefused(one));
  const origins = valid.length > 1 && MERGED_KINDS.includes(valid[0].policy.kind) ? mergeOrigins(set, valid) : undefined;
  const isOpen = attached.some(({ errors, certain }) => !certain || (errors.length > 0 && errors.every((error) => !error.certain)));
  return new Map(attached.map((one): [AttachedPolicy, MergeResult] => {
    if (isRefused(one)) { return [one, { state: 'pending', certain: true }]; }
    if (origins === undefined) { return [one, { state: 'attached', certain: true }]; }
    return [one, { state: stateOf(one, origins), certain: !isOpen && !dependsOnAge(one, valid) }];
  }));
}

function isRefused({ errors }: AttachedPolicy): boolean {
  return errors.some(({ certain }) => certain);
}

function stateOf({ policy }: AttachedPolicy, origins: PartOrigins): MergeState {
  const count = [...origins.values()].filter((some) => some.some((one) => one.policy === policy)).length;
  if (origins.size === 0 || count === origins.size) { return 'attached'; }
  return count === 0 ? 'overridden' : 'merged';
}

/** Whether age decides between a policy and another one that say the same part. */
function dependsOnAge(one: AttachedPolicy, all: readonly AttachedPolicy[]): boolean {
  return all.some((other) => other.policy !== one.policy && other.level === one.level && other.weight === one.weight
    && other.sectionName === one.sectionName
    && other.at.path[1] === one.at.path[1] && other.at.manifest !== one.at.manifest && isAgeOpen(one.policy, other.policy)
    && [...mergedParts(one.policy)].some(([name, part]) => mayLose(part, mergedParts(other.policy).get(name))));
}

/** Whether only one of two parts can count. */
function mayLose(part: MergedPart, other: MergedPart | undefined): boolean {
  return other !== undefined && (part.deep !== 'acl' || haveAclConflict(part, other));
}

/** Which policies each part of the merged policy comes from: first within each level, then across levels. */
export function mergeOrigins(set: ManifestSet, valid: readonly AttachedPolicy[]): PartOrigins {
  const levels = [...new Set(valid.map(({ level }) => level))].sort((a, b) => b - a).map((level) => valid.filter((one) => one.level === level));
  const merged = new Accumulator(set.settings.policyMerge);
  for (const policies of levels) {
    const level = new Accumulator(set.settings.policyMerge);
    policies.forEach((one) => { level.addPolicy(one); });
    merged.addLevel(level, policies[policies.length - 1].inheritance);
  }
  return merged.origins();
}

interface Part {
  readonly part: MergedPart;
  readonly from: readonly AttachedPolicy[];
  /** The extensions that it uses, where it may use several. */
  readonly providers: ReadonlySet<string>;
}

type Strategy = 'shallow' | 'override' | 'deep' | 'deep-override';

const STRATEGIES: Readonly<Record<Inheritance, Strategy>> = {
  ShallowMergePreferChild: 'shallow',
  ShallowMergePreferParent: 'override',
  DeepMergePreferChild: 'deep',
  DeepMergePreferParent: 'deep-override',
};

class Accumulator {
  private readonly parts = new Map<string, Part>();

  public constructor(private readonly settings: Readonly<Record<string, string>>) {}

  /** Adds a policy of the same level: what is there stays, unless the controller's settings say otherwise. */
  public addPolicy(attached: AttachedPolicy): void {
    for (const [name, part] of mergedParts(attached.policy)) {
      const setting = this.settings[name];
      const strategy = part.deep === undefined || setting === undefined ? name === 'acl' ? 'deep' : 'shallow' : setting === 'DeepMerge' ? 'deep' : 'shallow';
      this.add(name, { part, from: [attached], providers: providersOf(part) }, strategy);
    }
  }

  public addLevel(level: Accumulator, inheritance: Inheritance): void {
    level.parts.forEach((part, name) => { this.add(name, part, STRATEGIES[inheritance]); });
  }

  public origins(): PartOrigins {
    return new Map([...this.parts].map(([name, { from }]) => [name, from]));
  }

  private add(name: string, added: Part, strategy: Strategy): void {
    const known = this.parts.get(name);
    if (known === undefined) { this.parts.set(name, added); return; }
    const deep = added.part.deep;
    if (strategy === 'shallow' || ((strategy === 'deep' || strategy === 'deep-override') && deep === undefined)) { return; }
    if (strategy === 'override') { this.parts.set(name, added); return; }
    if (deep === 'acl' && haveAclConflict(known.part, added.part)) {
      if (strategy === 'deep-override') { this.parts.set(name, added); }
      return;
    }
    if (deep === 'providers') { this.addProviders(name, known, added); return; }
    this.parts.set(name, { ...known, from: [...known.from, ...added.from] });
  }

  /** An extension that is used already is used once; what switches all of them off is the last word. */
  private addProviders(name: string, known: Part, added: Part): void {
    if (added.part.at.get('disable').isPresent) { this.parts.set(name, { ...known, from: added.from }); return; }
    if ([...added.providers].every((provider) => known.providers.has(provider))) { return; }
    this.parts.set(name, { ...known, from: [...known.from, ...added.from], providers: new Set([...known.providers, ...added.providers]) });
  }
}

function providersOf({ at, deep }: MergedPart): ReadonlySet<string> {
  if (deep !== 'providers') { return new Set(); }
  const reference = at.get('extensionRef');
  return reference.isAbsent ? new Set() : new Set([`${reference.get('namespace').textOr(at.manifest.namespace ?? '') ?? ''}/${reference.get('name').text ?? ''}`]);
}

/** Lists of addresses are joined, unless they disagree in what becomes of all others, or in how they refuse. */
function haveAclConflict(a: MergedPart, b: MergedPart): boolean {
  const [x, y] = [a, b].map(({ at }) => at.get('denyResponse'));
  const differ = (name: string): boolean => x.get(name).isPresent && y.get(name).isPresent && x.get(name).value !== y.get(name).value;
  return a.at.get('defaultAction').value !== b.at.get('defaultAction').value || differ('statusCode') || differ('blockedByHeaderName');
}
