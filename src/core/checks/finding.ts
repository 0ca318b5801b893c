import type { ObjectName } from '../manifests/object-name';
import type { Step } from '../schema/path';

/** How bad it is: an error will not work, a warning most likely is not meant, information may be known already. */
export type Severity = 'error' | 'warning' | 'info';

/** Whose rule it is; our own are about annotations that only we read. */
export type DemandedBy = 'kubernetes' | 'gateway-api' | 'kgateway' | 'kgateway-constructs';

/** Something wrong with one of the manifests of a set. Data only: reporters make text of it. */
export interface Finding {
  /** The id of the check. */
  readonly id: string;
  readonly severity: Severity;
  /** The index of the manifest in the set that was given. */
  readonly index: number;
  readonly object: ObjectName;
  /** Where it is within the manifest. */
  readonly path: readonly Step[];
  /** What is wrong, with the value. */
  readonly message: string;
  /** What to write instead, as an instruction. */
  readonly fix: string;
  /** What happens at run time: type, status and reason of the condition, HTTP status. */
  readonly consequence?: string;
  readonly demandedBy: DemandedBy;
  /** The reason for which the object accepts the finding. */
  readonly accepted?: string;
}
