import type { PackedGraph } from './packed-graph';
import type { Settings } from '../../../core/manifests/settings';
import type { Request } from '../../../core/requests/request';
import type { PredictedCondition } from '../../../core/status';

/** What a page shows: the command writes it into the page as JSON. */
export interface PageData {
  /** Of which command it is the report: the page begins with what that is about. */
  readonly command: 'check' | 'status' | 'graph' | 'test';
  readonly title: string;
  /** `kgateway-2.4 and gateway-api-1.6-standard` */
  readonly release: string;
  readonly graph: PackedGraph;
  /** Of `test`. */
  readonly tests?: PageTests;
  readonly objects: readonly PageObject[];
  readonly findings: readonly PageFinding[];
  readonly statuses: readonly PageStatus[];
  /** What the checks are about that have found something, by their ids. */
  readonly checks: Readonly<Record<string, PageCheck>>;
}

/** What requests are answered with, in a place of its own: it is read when somebody tries a request. */
export interface TryOutData {
  /** As `ManifestSet` takes them. */
  readonly settings: Settings;
  /** At the positions of their objects; null where an object does not matter. */
  readonly manifests: readonly unknown[];
}

export interface PageObject {
  /** `HTTPRoute shop/checkout` */
  readonly name: string;
  readonly kind: string;
  readonly namespace: string;
  readonly file: string;
}

export interface PageFinding {
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** The position of its object. */
  readonly index: number;
  readonly path: string;
  readonly message: string;
  readonly fix: string;
  readonly consequence?: string;
  readonly line: number;
  /** Why nobody has to do something about it. */
  readonly accepted?: string;
  /** The lines of the source around it. */
  readonly excerpt?: Excerpt;
}

export interface Excerpt {
  /** The number of the first line. */
  readonly first: number;
  readonly lines: readonly string[];
}

export interface PageStatus {
  readonly index: number;
  /** `listener spec.listeners[0]`, or empty for the object as a whole. */
  readonly part: string;
  readonly conditions: readonly Pick<PredictedCondition, 'type' | 'status' | 'reason' | 'certain'>[];
}

export interface PageCheck {
  readonly title: string;
  readonly why: string;
}

/** What came of test files. */
export interface PageTests {
  readonly cases: readonly PageCase[];
  /** What could not be read. */
  readonly unreadable: readonly PageProblem[];
  readonly coverage?: { readonly summary: string; readonly isEnough: boolean; readonly missed: readonly string[]; readonly dead: readonly string[] };
}

export interface PageCase {
  readonly kind: 'case' | 'contract';
  readonly name: string;
  readonly status: 'passed' | 'failed' | 'error';
  /** `shop.requests.yaml:12` */
  readonly location: string;
  readonly requests: number;
  readonly failures: readonly PageFailure[];
  readonly problems: readonly PageProblem[];
  readonly notJudged: readonly string[];
}

export interface PageFailure {
  readonly request: string;
  readonly answer: string;
  readonly route?: string;
  readonly mismatches: readonly string[];
  /** The request, if the page can answer it as the command did. */
  readonly sent?: Request;
}

export interface PageProblem {
  readonly location: string;
  readonly message: string;
  readonly fix: string;
}
