import { locationsOf } from './report';
import type { UpgradeReport } from './report';
import { nameOf } from '../../core/manifests/object-name';
import { formatPath } from '../../core/schema/path';
import { answersAsJson } from '../changes/json';

/** For programs. Fields are added, but never renamed. */
export function upgradeAsJson(report: UpgradeReport): string {
  const { version, from, before, after, manifests, changes, findings, statuses, requests, fixed } = report;
  const content = {
    version,
    from: { kgateway: from, gatewayApi: before.gatewayApi, channel: before.channel },
    to: { kgateway: after.kgateway, gatewayApi: after.gatewayApi, channel: after.channel },
    changes: changes.map(({ id, release, kind, change, todo, heading, locations }) => ({
      id,
      release,
      kind,
      change,
      todo,
      heading,
      locations: locations.map(({ at, message, fix, isBroken, edits }) => ({
        ...manifests.locationOf(at),
        object: nameOf(at.manifest),
        path: formatPath(at.path),
        message,
        fix,
        mustChange: isBroken,
        isFixable: edits !== undefined,
      })),
    })),
    findings: findings.map(({ path, ...finding }) => ({ ...finding, path: formatPath(path) })),
    statuses,
    requests: answersAsJson(requests.changes, manifests, manifests),
    fixed,
    summary: { mustChange: locationsOf(report).filter(({ isBroken }) => isBroken).length, tried: requests.tried },
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}
