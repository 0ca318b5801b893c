import type { Finding } from './finding';
import { formatObject } from '../manifests/object-name';
import { formatPath } from '../schema/path';

/** An object and a field of it: `HTTPRoute shop/checkout, spec.hostnames[0]`. */
export function formatSubject({ object, path }: Pick<Finding, 'object' | 'path'>): string {
  return path.length === 0 ? formatObject(object) : `${formatObject(object)}, ${formatPath(path)}`;
}

/** What is wrong and what to write instead, in one line. */
export function formatRemedy({ message, fix }: Pick<Finding, 'message' | 'fix'>): string {
  return `${message}; ${fix}`;
}

/** A finding in one line. */
export function formatFinding(finding: Finding): string {
  const otherwise = finding.consequence === undefined ? '' : ` (impact: ${finding.consequence})`;
  return `${formatSubject(finding)}: ${formatRemedy(finding)}${otherwise} [${finding.id}]`;
}
