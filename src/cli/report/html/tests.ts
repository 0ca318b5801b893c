import type { PageCase, PageFailure, PageProblem, PageTests } from './data';
import { page } from './html';
import { withoutCredentials } from './try-out-data';
import { checkSet } from '../../../core/checks';
import { ManifestSet } from '../../../core/manifests/manifest-set';
import { completeSettings, USUAL } from '../../../core/manifests/settings';
import { describeRequest } from '../../../core/requests/cases/describe-answer';
import { coverageSummary, isCovered, missedText } from '../../cases/report/coverage-text';
import { mismatchText } from '../../cases/report/mismatch-text';
import type { CaseResult, Coverage, Failure, Results } from '../../cases/results';
import type { Observed } from '../../cases/test-run';
import type { Unreadable } from '../../input/source';
import { fileName } from '../file-name';
import { locate } from '../locate';

/** What came of test files as a page, with the map of their manifests; of several sets, the one that most requests went through. */
export function testPage(results: Results, observed: readonly Observed[]): string {
  const shown = [...observed].sort((a, b) => b.answers.length - a.answers.length).at(0);
  const set = shown?.manifests.set ?? new ManifestSet([], completeSettings(USUAL, []));
  const manifests = shown?.manifests.input.manifests ?? [];
  return page({ command: 'test', title: 'Tests of requests', manifests, set, findings: locate(checkSet(set), manifests), tests: testsOf(results, shown) });
}

function testsOf({ cases, unreadable, coverage }: Results, shown: Observed | undefined): PageTests {
  return {
    cases: cases.map((one) => caseOf(one, shown)),
    unreadable: unreadable.map(problemOf),
    ...coverage === undefined ? {} : { coverage: coverageOf(coverage) },
  };
}

function caseOf(result: CaseResult, shown: Observed | undefined): PageCase {
  const { kind, name, status, requests, failures, problems, notJudged } = result;
  return {
    kind,
    name,
    status,
    location: locationOf(result),
    requests,
    failures: failures.map((failure) => failureOf(failure, shown)),
    problems: problems.map(problemOf),
    notJudged,
  };
}

function failureOf({ answer, route, mismatches, sent, manifests }: Failure, shown: Observed | undefined): PageFailure {
  const request = withoutCredentials(sent);
  return {
    request: describeRequest(request),
    answer,
    ...route === undefined ? {} : { route },
    mismatches: mismatches.map(mismatchText),
    ...manifests === shown?.manifests && request === sent ? { sent } : {},
  };
}

function problemOf(problem: Unreadable): PageProblem {
  return { location: locationOf(problem), message: problem.message, fix: problem.fix };
}

function locationOf({ file, line }: { readonly file: string; readonly line?: number }): string {
  return line === undefined ? fileName(file) : `${fileName(file)}:${line}`;
}

function coverageOf(coverage: Coverage): NonNullable<PageTests['coverage']> {
  const { missed, dead } = coverage;
  return { summary: coverageSummary(coverage), isEnough: isCovered(coverage), missed: missed.map(missedText), dead: dead.map(missedText) };
}
