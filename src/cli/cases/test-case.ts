import type { Locations } from './locations';
import type { CheckSettings } from '../../core/manifests/check-settings';
import type { Answer } from '../../core/requests/answer';
import type { Mismatch } from '../../core/requests/cases/expectation';
import type { ExpectedName } from '../../core/requests/cases/expected-names';
import type { ValueProblem } from '../../core/requests/cases/shape-problems';
import type { Request } from '../../core/requests/request';
import type { Step } from '../../core/schema/path';
import type { Contract } from '../contracts/contract';
import type { Unreadable } from '../input/source';

/** Requests, and what has to come of each of them. */
export interface TestCase {
  readonly name: string;
  /** Where it is in its file. */
  readonly path: readonly Step[];
  readonly requests: readonly Request[];
  /** What is wrong with it, so that it cannot be run. */
  readonly problems: readonly ValueProblem[];
  /** Names of objects that it expects, which have to exist. */
  readonly names: readonly ExpectedName[];
  /** Where an answer is another one than expected. */
  readonly compare: (answer: Answer) => readonly Mismatch[];
  /** What of it is not judged, and why. */
  readonly notJudged: readonly string[];
}

/** A test file that was read. */
export interface CaseFile {
  readonly name: string;
  /** Where its parts stand. Undefined, if it could not be read. */
  readonly locations: Locations | undefined;
  /** Files and folders, seen from the working directory. */
  readonly manifests: readonly string[];
  readonly settings: Partial<CheckSettings>;
  readonly tests: readonly TestCase[];
  readonly contracts: readonly Contract[];
  readonly unreadable: readonly Unreadable[];
  /** Files that it includes, with their own cases. */
  readonly included: readonly CaseFile[];
}
