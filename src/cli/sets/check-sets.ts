import type { ManifestGroup } from './manifest-group';
import { checkManifests } from '../../core/checks';
import type { CheckSettings } from '../../core/checks';
import type { Finding } from '../../core/checks/finding';
import { formatPath } from '../../core/schema/path';
import type { Manifest } from '../input/source';

/** A finding, and in which of several sets it is. */
export interface SetFinding extends Finding {
  readonly sets?: readonly string[];
}

interface CheckedSets {
  readonly manifests: readonly Manifest[];
  readonly findings: readonly SetFinding[];
}

/** What is wrong with sets, each of them judged by itself. Findings refer to the manifests of all sets by index. */
export function checkSets(sets: readonly ManifestGroup[], settings: CheckSettings): CheckedSets {
  const manifests = sets.flatMap((set) => set.manifests);
  if (sets.length <= 1) { return { manifests, findings: checkManifests(manifests.map(({ value }) => value), settings) }; }
  const findings = new Map<string, SetFinding & { readonly sets: string[] }>();
  let first = 0;
  for (const set of sets) {
    for (const finding of checkManifests(set.manifests.map(({ value }) => value), settings)) {
      const found = { ...finding, index: first + finding.index, sets: [set.name] };
      const key = keyOf(found, manifests[found.index]);
      const same = findings.get(key);
      if (same === undefined) { findings.set(key, found); } else if (!same.sets.includes(set.name)) { same.sets.push(set.name); }
    }
    first += set.manifests.length;
  }
  return { manifests, findings: [...findings.values()] };
}

/** What is the same in several sets is found once. */
function keyOf({ id, path, message, accepted }: Finding, { piece, steps }: Manifest): string {
  return JSON.stringify([id, piece.source.name, piece.start, steps, formatPath(path), message, accepted]);
}
