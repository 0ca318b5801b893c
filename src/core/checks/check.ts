import type { DemandedBy, Severity } from './finding';
import type { Field } from '../manifests/field';
import type { ManifestSet } from '../manifests/manifest-set';

import type { Condition } from '../translation/reports/condition';

export type { Condition } from '../translation/reports/condition';
export type { CheckSettings } from '../manifests/check-settings';

/** What a check finds: a finding without what the check itself and the place know already. */
export interface Flaw {
  /** Where it stands. */
  readonly at: Field;
  /** What is wrong, with the value: lower case, one line. */
  readonly message: string;
  /** What to write instead, as an instruction. */
  readonly fix: string;
  /** What the controller reports, where it differs from what the check says. */
  readonly conditions?: readonly Condition[];
  /** What else happens, where it differs from what the check says. */
  readonly consequence?: string;
  /** Where it is less certain, or less bad, than the check says. */
  readonly severity?: Severity;
  /** Where it is somebody else's rule than the check says. */
  readonly demandedBy?: DemandedBy;
  /** Where the age of two objects decides which of them it happens to, though it does not for all that the check finds. */
  readonly dependsOnAge?: boolean;
}

/**
 * One rule about manifests. It answers yes, no or can't know, and says nothing
 * unless the answer is no: an object that is not in the set, or a value that
 * can't be read, is unknown and not missing.
 */
export interface Check {
  /** Also the name of its file: what is wrong, in kebab-case. */
  readonly id: string;
  readonly severity: Severity;
  /** Whether some of what it finds is an error, although most is not. */
  readonly isSometimesError?: true;
  readonly demandedBy: DemandedBy;
  /** What is wrong, as a sentence. */
  readonly title: string;
  /** Why it does not work, or is dangerous. */
  readonly why: string;
  /** What the controller reports at run time: on the listener, parent, target or object at fault. */
  readonly conditions?: readonly Condition[];
  /** What else happens at run time: what becomes of requests, and who is told. */
  readonly consequence?: string;
  /** Whether the age of two objects decides which of them it happens to. No manifest shows its age. */
  readonly dependsOnAge?: true;
  /** Where the rule comes from. */
  readonly source: string;
  /** Walks over the set once, and looks other objects up in its indices. */
  run(set: ManifestSet): Iterable<Flaw>;
}
