import type { PolicyAncestor, PredictedStatus } from './predicted-status';
import type { Field } from '../manifests/field';
import type { Manifest } from '../manifests/manifest';
import type { ManifestSet } from '../manifests/manifest-set';
import type { ObjectName } from '../manifests/object-name';
import { nameOf } from '../manifests/object-name';
import { formatPath } from '../schema/path';
import { CONTROLLER } from '../translation/controller/gateway-class';

/** A condition of one part of a status. */
export interface ComparedCondition {
  readonly object: ObjectName;
  /** `listener web`, `parent Gateway infra/edge`; empty for the object as a whole. */
  readonly part: string;
  readonly type: string;
  /** `True Accepted`; nothing where it is not predicted, or not for certain. */
  readonly predicted?: string;
  /** Nothing where the controller reports none of this type. */
  readonly reported?: string;
  /** What the controller says about it. */
  readonly message?: string;
}

/** How the status that is predicted compares with the one that the objects have. */
export interface StatusComparison {
  /** Predicted and reported. */
  readonly agreed: readonly ComparedCondition[];
  /** Predicted, and nothing of its type reported: who waits for it waits forever. */
  readonly silent: readonly ComparedCondition[];
  /** Reported, and not predicted, or another value predicted. */
  readonly unexpected: readonly ComparedCondition[];
  /** Objects that have changed since the controller looked at them: nothing is said of them. */
  readonly stale: readonly ObjectName[];
}

interface Reported {
  readonly type: string;
  readonly text: string;
  readonly message: string | undefined;
}

/**
 * Compares predictions with the status of the same objects, as a cluster has them.
 * What is predicted only as far as can be known is never held against anybody.
 */
export function compareStatus(set: ManifestSet, predicted: readonly PredictedStatus[]): StatusComparison {
  const [agreed, silent, unexpected]: ComparedCondition[][] = [[], [], []];
  const comparison = { agreed, silent, unexpected, stale: [] as ObjectName[] };
  const byObject = new Map<number, PredictedStatus[]>();
  for (const status of predicted) { byObject.set(status.index, [...byObject.get(status.index) ?? [], status]); }
  for (const manifest of set.manifests) {
    const statuses = byObject.get(manifest.index) ?? [];
    if (statuses.every(({ conditions }) => conditions.length === 0)) { continue; }
    if (isStale(manifest)) { comparison.stale.push(nameOf(manifest)); } else { compareObject(manifest, statuses, comparison); }
  }
  return comparison;
}

type Lists = { readonly [List in 'agreed' | 'silent' | 'unexpected']: ComparedCondition[] };

function compareObject(manifest: Manifest, statuses: readonly PredictedStatus[], { agreed, silent, unexpected }: Lists): void {
  const reported = reportedParts(manifest);
  const isOpen = statuses.some(({ part, ancestor }) => part === 'ancestor' && ancestor === undefined);
  const parts = new Set<string>();
  for (const status of statuses) {
    const part = partOf(manifest, status);
    if (part === undefined) { continue; }
    parts.add(part);
    const own = reported.get(part) ?? [];
    for (const { type, status: value, reason, certain } of status.conditions) {
      const found = own.find((condition) => condition.type === type);
      const text = `${value} ${reason}`;
      const is = found === undefined ? {} : { reported: found.text, message: found.message };
      const compared = { object: nameOf(manifest), part, type, predicted: text, ...is };
      if (found?.text === text) { agreed.push(compared); } else if (certain) { (found === undefined ? silent : unexpected).push(compared); }
    }
    for (const { type, text, message } of own) {
      if (status.conditions.some((condition) => condition.type === type) || status.conditions.length === 0) { continue; }
      unexpected.push({ object: nameOf(manifest), part, type, reported: text, message });
    }
  }
  for (const [part, own] of reported) {
    if (parts.has(part) || part === '' || isOpen) { continue; }
    own.forEach(({ type, text, message }) => unexpected.push({ object: nameOf(manifest), part, type, reported: text, message }));
  }
}

/** Whether a condition is about an earlier version of the object. */
function isStale({ root }: Manifest): boolean {
  const generation = root.at('metadata', 'generation').number;
  const status = root.get('status');
  const parts = [status, ...['listeners', 'parents', 'ancestors'].flatMap((name) => status.get(name).entries)];
  return generation !== undefined && parts.flatMap((part) => part.get('conditions').entries).some((condition) => (condition.get('observedGeneration').number ?? generation) < generation);
}

/** What the controller reports, by the part of the status. */
function reportedParts(manifest: Manifest): Map<string, readonly Reported[]> {
  const status = manifest.root.get('status');
  const isOurs = (part: Field) => part.get('controllerName').text === CONTROLLER;
  const parts = [
    ['', status] as const,
    ...status.get('listeners').entries.map((listener) => [`listener ${listener.get('name').text ?? ''}`, listener] as const),
    ...status.get('parents').entries.filter(isOurs).map((parent) => [`parent ${referenceText(parent.get('parentRef'), manifest)}`, parent] as const),
    ...status.get('ancestors').entries.filter(isOurs).map((ancestor) => [`ancestor ${referenceText(ancestor.get('ancestorRef'), manifest)}`, ancestor] as const),
  ];
  return new Map(parts.map(([part, field]) => [part, conditionsOf(field)]));
}

function conditionsOf(part: Field): readonly Reported[] {
  return part.get('conditions').entries.flatMap((condition) => {
    const [type, status, reason] = ['type', 'status', 'reason'].map((name) => condition.get(name).text ?? '');
    // The API server writes it into objects that no controller has looked at yet.
    return reason === 'Pending' && status === 'Unknown' ? [] : [{ type, text: `${status} ${reason}`, message: condition.get('message').text }];
  });
}

/** The part of a status that a prediction is about; nothing, if that is not known. */
function partOf(manifest: Manifest, { part, path, ancestor, parent }: PredictedStatus): string | undefined {
  const named = path.reduce<Field>((field, step) => typeof step === 'number' ? field.entries[step] ?? field : field.get(step), manifest.root);
  switch (part) {
    case 'object': return '';
    case 'listener': return `listener ${named.get('name').text ?? formatPath(path)}`;
    case 'parent': return `parent ${parent === undefined ? referenceText(named, manifest) : ancestorText(parent, manifest)}`;
    case 'ancestor': return ancestor === undefined ? undefined : `ancestor ${ancestorText(ancestor, manifest)}`;
  }
}

function referenceText(at: Field, { namespace }: Manifest): string {
  const port = at.get('port').number;
  return `${at.get('kind').textOr('Gateway') ?? ''} ${at.get('namespace').textOr(namespace ?? '') ?? ''}/${at.get('name').text ?? ''}`
    + sectionText(at.get('sectionName').text) + (port === undefined ? '' : ` port ${port}`);
}

function ancestorText({ kind, namespace, name, sectionName }: PolicyAncestor, manifest: Manifest): string {
  return `${kind} ${namespace ?? manifest.namespace ?? ''}/${name}${sectionText(sectionName)}`;
}

function sectionText(sectionName: string | undefined): string {
  return sectionName === undefined ? '' : ` sectionName ${sectionName}`;
}
