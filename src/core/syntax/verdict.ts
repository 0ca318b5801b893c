import type { Complaint } from '../location';

/**
 * What the readers of a value say about it; nothing where they take it.
 * The controller marks the policy as invalid and goes on without it. Envoy refuses everything that it was sent with
 * the value, as the routes of a whole port.
 */
export interface Verdict {
  readonly controller?: Complaint;
  readonly envoy?: Complaint;
  /** What both take and then fails with the requests. */
  readonly requests?: Complaint;
}

/** Nobody has anything against a value. */
export const ACCEPTED: Verdict = {};

/** The first complaint, in the order in which the readers meet the value. */
export function complaintOf({ controller, envoy, requests }: Verdict): Complaint | undefined {
  return controller ?? envoy ?? requests;
}
