import type { CheckSettings } from '../../core/checks';
import type { Finding } from '../../core/checks/finding';
import type { ObjectName } from '../../core/manifests/object-name';
import type { ReleaseTarget } from '../../core/release';
import type { Manifest, Unreadable } from '../input/source';
import type { SetFinding } from '../sets/check-sets';

/** Where something stands; lines and columns are counted from 1. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A finding, and where its field is in the input. */
export interface LocatedFinding extends SetFinding, Location {
  /** Whether the baseline has it. */
  readonly isKnown: boolean;
}

/** An object that was checked. */
export interface CheckedObject {
  readonly file: string;
  readonly name: ObjectName;
}

/** What a check has found out: everything that a format may want to tell. */
export interface Report {
  /** The version of this package. */
  readonly version: string;
  readonly release: ReleaseTarget;
  readonly files: readonly string[];
  /** Sets of objects that were judged by themselves: folders or clusters. */
  readonly sets: readonly string[];
  /** In the order of the input. Findings refer to them by index. */
  readonly objects: readonly CheckedObject[];
  /** The objects themselves, and how they were checked: for reports that show more than findings. */
  readonly manifests: readonly Manifest[];
  readonly settings: CheckSettings;
  /** In the order of the input. */
  readonly findings: readonly LocatedFinding[];
  readonly unreadable: readonly Unreadable[];
  /** How many documents in folders are no objects of Kubernetes. */
  readonly others: number;
  /** What was not rendered, and why. */
  readonly leftOut: readonly string[];
  /** How many findings of the baseline are gone. */
  readonly gone: number;
  /** How many findings text shows. */
  readonly limit: number;
  /** Whether text shows each finding by itself, also where many have one cause. */
  readonly isWhole: boolean;
}

/** Turns a report into text. */
export type Reporter = (report: Report, style: Style) => string;

/** How parts of a text are marked on a terminal; elsewhere they are left as they are. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
}

/** Whether somebody has to do something about a finding. */
export function isOpen({ accepted, isKnown }: LocatedFinding): boolean {
  return accepted === undefined && !isKnown;
}

/** How many open findings there are of a severity. */
export function countOf(severity: Finding['severity'], { findings }: Report): number {
  return findings.filter((finding) => finding.severity === severity && isOpen(finding)).length;
}
