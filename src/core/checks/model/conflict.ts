import type { Condition } from '../check';

/** What kgateway reports of a listener that it leaves out because of another one, or of the proxy itself. */
export function conflictOf(reason: string): readonly Condition[] {
  return [
    { type: 'Conflicted', status: 'True', reason },
    { type: 'Accepted', status: 'False', reason },
    { type: 'Programmed', status: 'False', reason },
  ];
}
