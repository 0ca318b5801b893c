import type { PackedGraph } from './packed-graph';
import type { Settings } from '../../../core/manifests/settings';
import type { PredictedCondition } from '../../../core/status';

/** What a page shows: the command writes it into the page as JSON. */
export interface PageData {
  /** Of which command it is the report: the page begins with what that is about. */
  readonly command: 'check' | 'status' | 'graph' | 'test';
  readonly title: string;
  /** `kgateway 2.4, Gateway API 1.6 standard` */
  readonly release: string;
  readonly graph: PackedGraph;
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
