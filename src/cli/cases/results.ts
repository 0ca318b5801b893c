import type { ExpectationData } from '../../core/requests/cases/case-data';
import type { Mismatch } from '../../core/requests/cases/expectation';
import type { Request } from '../../core/requests/request';
import type { ManifestFiles } from '../input/manifest-files';
import type { Unreadable } from '../input/source';
import type { Location } from '../report/report';

/** What came of a case or a contract. */
export interface CaseResult extends Location {
  readonly kind: 'case' | 'contract';
  readonly name: string;
  /** `error`: it could not be run. */
  readonly status: 'passed' | 'failed' | 'error';
  /** How many requests were tried. */
  readonly requests: number;
  /** Those of which an answer is another one than expected. */
  readonly failures: readonly Failure[];
  /** Why it could not be run. */
  readonly problems: readonly Unreadable[];
  /** What of it was not judged. */
  readonly notJudged: readonly string[];
}

/** A request that is answered otherwise. */
export interface Failure {
  /** In words. */
  readonly request: string;
  /** What came of it, in words. */
  readonly answer: string;
  /** The route that took it, in words, with its place. */
  readonly route: string | undefined;
  readonly mismatches: readonly LocatedMismatch[];
  readonly sent: Request;
  /** What it was sent through. */
  readonly manifests: ManifestFiles;
}

export interface LocatedMismatch extends Mismatch {
  /** The line of the expectation. */
  readonly line: number;
}

/** What a run of test files has found out. */
export interface Results {
  readonly version: string;
  readonly files: readonly string[];
  readonly cases: readonly CaseResult[];
  /** Files, or parts of them, that could not be read. */
  readonly unreadable: readonly Unreadable[];
  readonly coverage: Coverage | undefined;
}

/** How much of the routes the cases reach. */
export interface Coverage {
  readonly all: number;
  readonly reached: number;
  readonly missed: readonly Missed[];
  /** Matches that no request can reach, as far as is known. They do not count. */
  readonly dead: readonly Missed[];
  /** What has to be reached at least, in percent. */
  readonly least: number | undefined;
}

/** A match that no case reaches. */
export interface Missed extends Location {
  /** In words. */
  readonly route: string;
  readonly listener: string;
  readonly host: string;
  /** A request that would reach it. */
  readonly suggestion: Request | undefined;
  /** What comes of that request. */
  readonly outcome: ExpectationData;
  /** Why there is none. */
  readonly reason: string | undefined;
}
