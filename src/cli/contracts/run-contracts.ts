import type { Contract } from './contract';
import { isInScope } from './contract';
import { requestsToTry } from './requests-to-try';
import { answerOf } from '../../core/requests';
import type { Answer } from '../../core/requests/answer';
import { compareAnswer } from '../../core/requests/cases/expectation';
import type { Mismatch } from '../../core/requests/cases/expectation';
import { expectedNames } from '../../core/requests/cases/expected-names';
import { unknownNames } from '../../core/requests/cases/known-names';
import { Locations } from '../cases/locations';
import type { CaseResult, Failure } from '../cases/results';
import { failureOf } from '../cases/run-case-file';
import type { CaseFile } from '../cases/test-case';
import type { ManifestFiles } from '../input/manifest-files';

/** Judges the contracts of a file, those of included files first. */
export function runContracts(file: CaseFile, manifests: ManifestFiles): readonly CaseResult[] {
  const { locations, contracts, included } = file;
  return [
    ...included.flatMap((one) => runContracts(one, manifests)),
    ...locations === undefined ? [] : contracts.map((contract) => judge(contract, locations, manifests)),
  ];
}

/** A contract that is about no request at all is a mistake: it would hold for ever. */
function judge(contract: Contract, locations: Locations, manifests: ManifestFiles): CaseResult {
  const { name, path, expectation } = contract;
  const at = [...path, 'expect'];
  const problems = [...contract.problems, ...contract.problems.length > 0 ? [] : unknownNames(manifests.set, expectedNames(expectation, at))];
  const failures: Failure[] = [];
  let requests = 0;
  for (const request of problems.length > 0 ? [] : requestsToTry(manifests.set, contract)) {
    const answer = answerOf(manifests.set, request);
    if (!isInScope(contract, request, answer)) { continue; }
    requests++;
    const mismatches = compareAnswer(answer, expectation, at).filter((mismatch) => !isNeedless(mismatch, at.length, answer));
    if (mismatches.length > 0) { failures.push(failureOf(manifests, locations, request, answer, mismatches)); }
  }
  const found = problems.length > 0 || requests > 0 ? problems
    : [{ path: [...path, 'for'], message: 'no request is of this kind', fix: 'look for a misspelled name in it, or leave the contract out' }];
  return {
    kind: 'contract',
    name,
    ...locations.of(path),
    status: found.length > 0 ? 'error' : failures.length > 0 ? 'failed' : 'passed',
    requests,
    failures,
    problems: found.map((problem) => locations.problem(problem)),
    notJudged: [],
  };
}

/** What the gateway turns away or sends elsewhere needs no protection. */
function isNeedless({ path }: Mismatch, depth: number, { outcome }: Answer): boolean {
  if (path[depth] !== 'policies') { return false; }
  return outcome.kind === 'redirected' || outcome.kind === 'refused' || (outcome.kind === 'responded' && outcome.status >= 400);
}
