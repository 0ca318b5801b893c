import type { Condition } from '../reports/condition';
import type { AncestorReport } from '../reports/reports';

const ATTACHED = [
  ['overridden', { type: 'Attached', status: 'False', reason: 'Overridden' }],
  ['merged', { type: 'Attached', status: 'True', reason: 'Merged' }],
  ['attached', { type: 'Attached', status: 'True', reason: 'Attached' }],
] as const;

/**
 * How a policy is attached behind an ancestor: of several places the worst one is reported.
 *
 * Source: pkg/reports/policy.go
 */
export function stateOf({ states }: AncestorReport): Condition | undefined {
  return ATTACHED.find(([name]) => states.has(name))?.[1];
}
