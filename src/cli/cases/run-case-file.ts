import type { Locations } from './locations';
import type { CaseResult, Failure } from './results';
import type { CaseFile, TestCase } from './test-case';
import type { Complaint } from '../../core/problem';
import type { Answer } from '../../core/requests/answer';
import { describeOutcome, describeRequest, describeRoute } from '../../core/requests/cases/describe-answer';
import type { Mismatch } from '../../core/requests/cases/expectation';
import { answerAt } from '../../core/requests/cases/judge-requests';
import { unknownNames } from '../../core/requests/cases/known-names';
import type { Request } from '../../core/requests/request';
import type { ManifestFiles } from '../input/manifest-files';

/** Called with each answer that a case got. */
export type Observer = (request: Request, answer: Answer) => void;

/** Runs the cases of a file, those of included files first. */
export function runCaseFile(file: CaseFile, manifests: ManifestFiles, observe: Observer): readonly CaseResult[] {
  const included = file.included.flatMap((one) => runCaseFile(one, manifests, observe));
  if (file.locations === undefined) { return included; }
  const run = new CaseRun(file.locations, manifests, observe);
  return [...included, ...file.tests.map((test) => run.test(test))];
}

class CaseRun {
  public constructor(private readonly locations: Locations, private readonly manifests: ManifestFiles, private readonly observe: Observer) {}

  public test(test: TestCase): CaseResult {
    const problems = [...test.problems, ...unknownNames(this.manifests.set, test.names)];
    const failures: Failure[] = [];
    for (const request of problems.length > 0 ? [] : test.requests) {
      const run = this.request(request, test);
      if ('wrong' in run) {
        problems.push({ path: [...test.path, 'request'], message: run.wrong, fix: run.fix });
        break;
      }
      failures.push(...run);
    }
    return {
      kind: 'case',
      name: test.name,
      ...this.locations.of(test.path),
      status: problems.length > 0 ? 'error' : failures.length > 0 ? 'failed' : 'passed',
      requests: test.requests.length,
      failures,
      problems: problems.map((problem) => this.locations.problem(problem)),
      notJudged: test.notJudged,
    };
  }

  private request(written: Request, test: TestCase): readonly Failure[] | Complaint {
    const { request, answer, complaint } = answerAt(this.manifests.set, written);
    if (complaint !== undefined) { return complaint; }
    this.observe(request, answer);
    const mismatches = test.compare(answer);
    return mismatches.length === 0 ? [] : [failureOf(this.manifests, this.locations, request, answer, mismatches)];
  }
}

/** What came of a request, for people. */
export function failureOf(
  manifests: ManifestFiles,
  locations: Locations,
  request: Request,
  answer: Answer,
  mismatches: readonly Mismatch[],
): Failure {
  const { route } = answer;
  return {
    request: describeRequest(request),
    answer: describeOutcome(answer.outcome),
    route: route === undefined ? undefined : `${describeRoute(route)} (${manifests.locationText(route.match.at)})`,
    mismatches: mismatches.map((mismatch) => ({ ...mismatch, line: locations.of(mismatch.path).line })),
    sent: request,
    manifests,
  };
}
