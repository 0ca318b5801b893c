import { relative, sep } from 'node:path';
import { fileName } from './file-name';
import { isOpen } from './report';
import type { LocatedFinding, Report } from './report';
import { formatRemedy, formatSubject } from '../../core/checks/finding-text';
import { fingerprint } from '../fingerprint';
import { STANDARD_INPUT } from '../input/files';
import type { Unreadable } from '../input/source';

/** Code Quality of GitLab, which shows it in merge requests: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export function gitlabReport({ unreadable, findings }: Report): string {
  const violations = withUniqueFingerprints([...unreadable.map(notRead), ...findings.filter(isOpen).map(violation)]);
  return `${JSON.stringify(violations, undefined, 2)}\n`;
}

/** GitLab has five of them; an object that does not work is no style question. */
const SEVERITIES = { error: 'critical', warning: 'minor', info: 'info' } as const;

interface Violation {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'critical' | 'blocker';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function violation(finding: LocatedFinding): Violation {
  const { id, severity, consequence, file, line } = finding;
  const otherwise = consequence === undefined ? '' : ` (impact: ${consequence})`;
  return {
    description: `${formatSubject(finding)}: ${formatRemedy(finding)}${otherwise}`,
    check_name: id,
    fingerprint: fingerprint(finding),
    severity: SEVERITIES[severity],
    location: location(file, line),
  };
}

function notRead(problem: Unreadable): Violation {
  const { file, line } = problem;
  return {
    description: formatRemedy(problem),
    check_name: 'not-read',
    fingerprint: `not-read ${pathOf(file)}`,
    severity: 'blocker',
    location: location(file, line),
  };
}

/** Lines are not optional there. */
function location(file: string, line = 1): Violation['location'] {
  return { path: pathOf(file), lines: { begin: line } };
}

/** Relative to the working directory, which is the repository in a pipeline; without "./", as GitLab compares it with changed files. */
function pathOf(file: string): string {
  return file === STANDARD_INPUT ? fileName(file) : relative('', file).split(sep).join('/');
}

/** GitLab keeps one violation of each fingerprint; two entries of a list have the same one. */
function withUniqueFingerprints(violations: readonly Violation[]): Violation[] {
  const counts = new Map<string, number>();
  return violations.map((entry) => {
    const count = (counts.get(entry.fingerprint) ?? 0) + 1;
    counts.set(entry.fingerprint, count);
    return count === 1 ? entry : { ...entry, fingerprint: `${entry.fingerprint} ${count}` };
  });
}
