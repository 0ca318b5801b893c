import { checkSet } from './checks';
import type { Finding } from './checks';
import type { CheckSettings } from './manifests/check-settings';
import { ManifestSet } from './manifests/manifest-set';
import { formatObject } from './manifests/object-name';
import { completeSettings } from './manifests/settings';
import type { ChangedLocation } from './releases/change';
import { changesFrom } from './releases/releases';
import type { ReleasedChange } from './releases/releases';
import { changesBetween } from './requests/changes/changes';
import type { Changes } from './requests/changes/changes';
import type { Step } from './schema/path';
import { formatPath } from './schema/path';
import { statusesOfSet } from './status';
import type { PredictedStatus } from './status';

/** From which releases to which ones. */
export interface UpgradeScope {
  /** Names such as `kgateway-2.3`. Those before 2.2 are known by their changes only. */
  readonly kgateway: readonly [from: string, to: string];
  /** Names such as `gateway-api-1.5`. */
  readonly gatewayApi: readonly [from: string, to: string];
  readonly before: CheckSettings;
  readonly after: CheckSettings;
}

/** A change, and where manifests depend on it. */
export interface PlacedChange extends ReleasedChange {
  readonly locations: readonly ChangedLocation[];
}

/** Conditions of one kind that become others, on all objects where they do. */
export interface StatusChange {
  readonly kind: string;
  readonly part: PredictedStatus['part'];
  readonly type: string;
  /** `True Accepted`, or nothing where it is not reported. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly objects: readonly string[];
  /** What the first of them is reported against, where it is a policy. */
  readonly against?: string;
}

/** What an upgrade does to manifests. */
export interface Upgrade {
  readonly changes: readonly PlacedChange[];
  /** What checks find for the new release and not for the old one, and no change tells. */
  readonly findings: readonly Finding[];
  readonly statuses: readonly StatusChange[];
  readonly requests: Changes;
}

/** All changes on the way, oldest first: those of the Gateway API, which is upgraded first, and then those of kgateway. */
export function changesOf({ kgateway, gatewayApi }: Pick<UpgradeScope, 'kgateway' | 'gatewayApi'>): readonly ReleasedChange[] {
  return [...changesFrom(...gatewayApi), ...changesFrom(...kgateway)];
}

/** What an upgrade does to a set of manifests. */
export function upgradeOf(values: readonly unknown[], scope: UpgradeScope): Upgrade {
  const [before, after] = [scope.before, scope.after].map((settings) => new ManifestSet(values, completeSettings(settings, values)));
  const changes = withoutOvertaken(changesOf(scope).map((change) => ({ ...change, locations: [...change.find?.(before) ?? []] })));
  return {
    changes,
    findings: newFindings(before, after, changes.flatMap(({ locations }) => locations)),
    statuses: statusChanges(statusesOfSet(before), statusesOfSet(after)),
    requests: changesBetween(before, after),
  };
}

/** What a later change says of a field makes pointless what earlier ones say of it, and of what is in it. */
function withoutOvertaken(changes: readonly PlacedChange[]): PlacedChange[] {
  return changes.map((change, index) => {
    const later = changes.slice(index + 1).flatMap(({ locations }) => locations).filter(({ isBroken }) => isBroken);
    return { ...change, locations: change.locations.filter(({ at }) => !later.some((location) => isWithin(at.manifest.index, at.path, location))) };
  });
}

function newFindings(before: ManifestSet, after: ManifestSet, locations: readonly ChangedLocation[]): Finding[] {
  const known = new Set(checkSet(before).map(keyOf));
  return checkSet(after)
    .filter((finding) => !known.has(keyOf(finding)) && !locations.some((location) => isWithin(finding.index, finding.path, location)));
}

function keyOf({ id, index, path }: Finding): string {
  return JSON.stringify([id, index, path]);
}

function isWithin(index: number, path: readonly Step[], { at }: ChangedLocation): boolean {
  return at.manifest.index === index && at.path.every((step, depth) => path[depth] === step);
}

/** Conditions that are others, or are there in one of both only. */
function statusChanges(before: readonly PredictedStatus[], after: readonly PredictedStatus[]): StatusChange[] {
  const [old, now] = [before, after].map(conditionsByKey);
  const groups = new Map<string, StatusChange & { objects: string[] }>();
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const [from, to] = [old.get(key), now.get(key)];
    if (from?.text === to?.text) { continue; }
    const { status, type } = (from ?? to) as Reported;
    const group = { kind: status.object.kind, part: status.part, type, before: from?.text, after: to?.text };
    const id = JSON.stringify(group);
    const object = formatObject(status.object);
    if (!groups.has(id)) { groups.set(id, { ...group, ...againstOf(status), objects: [] }); }
    const objects = groups.get(id)?.objects;
    if (objects?.includes(object) === false) { objects.push(object); }
  }
  return [...groups.values()];
}

function againstOf({ ancestor }: PredictedStatus): { against?: string } {
  if (ancestor === undefined) { return {}; }
  const section = ancestor.sectionName === undefined ? '' : ` sectionName ${ancestor.sectionName}`;
  return { against: `${formatObject({ apiVersion: ancestor.group, ...ancestor })}${section}` };
}

interface Reported {
  readonly status: PredictedStatus;
  readonly type: string;
  readonly text: string;
}

function conditionsByKey(statuses: readonly PredictedStatus[]): Map<string, Reported> {
  return new Map(statuses.flatMap((status) => status.conditions.map(({ type, status: value, reason }) => {
    const { index, part, path, ancestor, parent } = status;
    const key = JSON.stringify([index, part, part === 'ancestor' ? '' : formatPath(path), ancestor, parent, type]);
    return [key, { status, type, text: `${value} ${reason}` }] as const;
  })));
}
