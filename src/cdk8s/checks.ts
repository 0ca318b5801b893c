import type { ApiObject } from 'cdk8s';
import { releaseTargetOf } from './release-target';
import { checkManifests } from '../core/checks';
import type { Finding } from '../core/checks';
import { formatRemedy } from '../core/checks/finding-text';
import type { ReleaseTarget } from '../core/release';
import { formatPath } from '../core/schema/path';

/** An object and what it writes. */
export interface Written {
  readonly object: ApiObject;
  readonly manifest: unknown;
}

/** What will not work, by object, as far as nobody accepts it. Charts can be for different releases. */
export function errorsOf(written: readonly Written[]): ReadonlyMap<ApiObject, readonly string[]> {
  const errors = new Map<ApiObject, string[]>();
  for (const [release, group] of byRelease(written)) {
    for (const finding of checkManifests(group.map(({ manifest }) => manifest), { releases: release._releases })) {
      if (finding.severity !== 'error' || finding.accepted !== undefined) { continue; }
      const { object } = group[finding.index];
      errors.set(object, [...errors.get(object) ?? [], textOf(finding)]);
    }
  }
  return errors;
}

function byRelease(written: readonly Written[]): ReadonlyMap<ReleaseTarget, readonly Written[]> {
  const groups = new Map<string, { readonly release: ReleaseTarget; readonly group: Written[] }>();
  for (const one of written) {
    const release = releaseTargetOf(one.object);
    const key = release._releases.join();
    const found = groups.get(key) ?? { release, group: [] };
    found.group.push(one);
    groups.set(key, found);
  }
  return new Map([...groups.values()].map(({ release, group }) => [release, group]));
}

/** The place, what is wrong, what to write instead, and what would happen otherwise. */
function textOf(finding: Finding): string {
  const otherwise = finding.consequence === undefined ? '' : ` (otherwise: ${finding.consequence})`;
  return `${formatPath(finding.path)}: ${formatRemedy(finding)}${otherwise} [${finding.id}]`;
}
