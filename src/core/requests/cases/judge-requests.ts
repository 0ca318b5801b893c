import type { ExpectationData, RequestData } from './case-data';
import { compareAnswer, expectationProblems } from './expectation';
import type { Mismatch } from './expectation';
import { expectedNames } from './expected-names';
import { namedGateway, noGateway } from './gateway-choice';
import { unknownNames } from './known-names';
import { readRequests } from './read-requests';
import { formatValueProblem } from './shape-problems';
import type { ValueProblem } from './shape-problems';
import type { ManifestSet } from '../../manifests/manifest-set';
import type { Complaint } from '../../problem';
import type { Answer } from '../answer';
import { answerOf } from '../index';
import type { Request } from '../request';

/** A request, what came of it, and where that is something else than expected. */
export interface JudgedRequest {
  readonly request: Request;
  readonly answer: Answer;
  readonly mismatches: readonly Mismatch[];
}

/**
 * Judges the requests that a value stands for, with one expectation for all.
 *
 * @throws Error if something is not written as it must be, or names what does not exist
 */
export function judgeRequests(set: ManifestSet, written: RequestData, expectation: ExpectationData, what: string): readonly JudgedRequest[] {
  const { requests, problems } = readRequests(written, ['request']);
  refuse(what, [...problems, ...expectationProblems(expectation, ['expectation'])]);
  refuse(what, unknownNames(set, expectedNames(expectation, ['expectation'])));
  return requests.map((request) => {
    const { request: sent, answer, complaint } = answerAt(set, request);
    refuse(what, problemAt(['request'], complaint));
    return { request: sent, answer, mismatches: compareAnswer(answer, expectation) };
  });
}

/** What becomes of a request; with a complaint, if it is not clear to which Gateway it goes. */
export interface SentRequest {
  readonly request: Request;
  readonly answer: Answer;
  readonly complaint: Complaint | undefined;
}

/** Sends a request to the Gateway that it names. */
export function answerAt(set: ManifestSet, written: Request): SentRequest {
  const gateway = written.gateway === undefined ? undefined : namedGateway(set, written.gateway);
  const request = { ...written, gateway: gateway === undefined || 'wrong' in gateway ? undefined : gateway };
  const answer = answerOf(set, request);
  return { request, answer, complaint: gateway !== undefined && 'wrong' in gateway ? gateway : noGateway(answer) };
}

function problemAt(path: ValueProblem['path'], complaint: Complaint | undefined): readonly ValueProblem[] {
  return complaint === undefined ? [] : [{ path, message: complaint.wrong, fix: complaint.fix }];
}

function refuse(what: string, problems: readonly ValueProblem[]): void {
  if (problems.length > 0) { throw new Error(problems.map((problem) => `${what}: ${formatValueProblem(problem)}`).join('\n')); }
}
