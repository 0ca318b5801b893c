import { KINDS } from '../../generated/kinds';
import type { ObjectKind } from '../kinds';
import type { ReleaseTarget } from '../release';

/** The kind in the version that a release stores. Where it has none, the kind as it is: its absence is reported with the other problems. */
export function servedIn(kind: ObjectKind, { _releases }: ReleaseTarget): ObjectKind {
  const found = KINDS.find((candidate) => candidate.group === kind.group && candidate.kind === kind.kind);
  const versions = _releases.flatMap((release) => found?.releases[release] ?? []);
  const stored = versions.find(({ storage, served }) => storage && served)?.name;
  return stored === undefined || stored === kind.version ? kind : { ...kind, version: stored };
}
