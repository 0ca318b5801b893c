import { percent } from './coverage-text';
import { formatPath } from '../../../core/schema/path';
import type { CaseResult, Coverage, Failure, Results } from '../results';

/** For programs. Fields are added, but never renamed. */
export function jsonResults({ version, files, cases, unreadable, coverage }: Results): string {
  const document = {
    version,
    files,
    cases: cases.map(caseAsJson),
    unreadable,
    ...coverage === undefined ? {} : {
      coverage: coverageAsJson(coverage),
    },
    summary: {
      cases: cases.length,
      requests: cases.reduce((sum, one) => sum + one.requests, 0),
      passed: cases.filter(({ status }) => status === 'passed').length,
      failed: cases.filter(({ status }) => status === 'failed').length,
      notRun: cases.filter(({ status }) => status === 'error').length,
      notRead: unreadable.length,
    },
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function coverageAsJson({ all, reached, least, missed, dead }: Coverage) {
  return { matches: all, reached, percent: percent(reached, all), failUnder: least, missed, unreachable: dead };
}

function caseAsJson({ kind, name, file, line, column, status, requests, failures, problems, notJudged }: CaseResult) {
  return { kind, name, file, line, column, status, requests, failures: failures.map(failureAsJson), problems, notJudged };
}

function failureAsJson({ request, answer, route, mismatches }: Failure) {
  return {
    request,
    answer,
    route,
    mismatches: mismatches.map(({ path, line, expected, got, isOpen }) => ({ path: formatPath(path), line, expected, got, canBeKnown: !isOpen })),
  };
}
