import { countOf } from './report';
import type { LocatedFinding, Report } from './report';
import { formatPath } from '../../core/schema/path';
import { fingerprint } from '../fingerprint';

/** For programs, and to be kept as a baseline. Fields are added, but never renamed. */
export function jsonReport(report: Report): string {
  const { version, release: { kgateway, gatewayApi, channel }, findings, unreadable, files, objects, others, gone, leftOut, sets } = report;
  const document = {
    version,
    release: { kgateway, gatewayApi, channel },
    findings: findings.map(findingAsJson),
    unreadable,
    leftOut,
    summary: {
      files: files.length,
      objects: objects.length,
      sets: sets.length,
      others,
      errors: countOf('error', report),
      warnings: countOf('warning', report),
      infos: countOf('info', report),
      accepted: findings.filter(({ accepted }) => accepted !== undefined).length,
      known: findings.filter(({ isKnown }) => isKnown).length,
      gone,
    },
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function findingAsJson(finding: LocatedFinding) {
  const { id, severity, file, line, column, object, path, message, fix, consequence, demandedBy, accepted, isKnown } = finding;
  return {
    id,
    severity,
    file,
    line,
    column,
    object,
    path: formatPath(path),
    message,
    fix,
    consequence,
    demandedBy,
    accepted,
    sets: finding.sets,
    known: isKnown,
    fingerprint: fingerprint(finding),
  };
}
