import type { ApiObject } from 'cdk8s';
import { releaseTargetOf } from './release';
import type { Finding } from '../core/checks/finding';
import { formatRemedy } from '../core/checks/finding-text';
import { ERRORS_BEYOND_SCHEMA } from '../core/checks/list';
import { checkManifests } from '../core/checks/run';
import { byCluster } from '../core/manifests/by-cluster';
import { formatPath } from '../core/schema/path';

/** An object, what it writes, and the part of the app that it belongs to. */
export interface Written {
  readonly object: ApiObject;
  readonly manifest: unknown;
  readonly part: string;
}

/** What will not work, by object, as far as nobody accepts it. Charts can be for different releases, and for different clusters. */
export function errorsOf(written: readonly Written[]): ReadonlyMap<ApiObject, readonly string[]> {
  const errors = new Map<ApiObject, string[]>();
  for (const group of byRelease(written).flatMap(byCluster)) {
    const { _releases: releases } = releaseTargetOf(group[0].object);
    for (const finding of checkManifests(group.map(({ manifest }) => manifest), { releases }, ERRORS_BEYOND_SCHEMA)) {
      if (finding.severity !== 'error' || finding.accepted !== undefined) { continue; }
      const { object } = group[finding.index];
      errors.set(object, [...errors.get(object) ?? [], textOf(finding)]);
    }
  }
  return errors;
}

function byRelease(written: readonly Written[]): Written[][] {
  const groups = new Map<string, Written[]>();
  for (const one of written) {
    const releases = releaseTargetOf(one.object)._releases.join();
    const found = groups.get(releases);
    if (found === undefined) { groups.set(releases, [one]); } else { found.push(one); }
  }
  return [...groups.values()];
}

/** The place, what is wrong, what to write instead, and what would happen otherwise. */
function textOf(finding: Finding): string {
  const otherwise = finding.consequence === undefined ? '' : ` (impact: ${finding.consequence})`;
  return `${formatPath(finding.path)}: ${formatRemedy(finding)}${otherwise} [${finding.id}]`;
}
