import type { Field } from '../../manifests/field';
import type { ManifestSet } from '../../manifests/manifest-set';
import type { Verdict } from '../../syntax/verdict';
import type { Flaw } from '../check';

/** What carries a value to the proxy. */
export type Carrier = 'route' | 'policy' | 'listener' | 'backend';

/** The controller refuses a policy, and answers for what it protects. */
export const INVALID: Partial<Flaw> = { conditions: [{ type: 'Accepted', status: 'False', reason: 'Invalid' }], consequence: 'HTTP 500' };

const REPLACED: Partial<Flaw> = { conditions: [{ type: 'kgateway.dev/Programmed', status: 'False', reason: 'RouteRuleReplaced' }], consequence: 'HTTP 500' };

/** What becomes of the rest when Envoy refuses a part. Nobody but the proxy knows. */
export const UNNOTICED: Readonly<Record<Carrier, string>> = {
  route: 'the proxy refuses all routes of the port, and goes on with those that it had before; not reported in status',
  policy: 'the proxy refuses all routes of the port, and goes on with those that it had before; not reported in status',
  listener: 'new listeners do not open, and others stay as they were, whatever changes; not reported in status',
  backend: 'the proxy refuses the destination, and goes on with what it knew of it before; not reported in status',
};

/** What happens where Envoy refuses a value. In strict validation the controller asks it beforehand, except about listeners. */
export function refusedByEnvoy(set: ManifestSet, carrier: Carrier): Partial<Flaw> {
  if (set.settings.validation === 'strict' && carrier !== 'listener') { return carrier === 'route' ? REPLACED : INVALID; }
  return { conditions: [], consequence: UNNOTICED[carrier] };
}

/** The flaw of a value that somebody refuses. Routes and listeners get to Envoy unread. */
export function flawOf(set: ManifestSet, at: Field, { controller, envoy }: Verdict, carrier: Carrier): readonly Flaw[] {
  const reader = controller !== undefined && (carrier === 'policy' || carrier === 'backend') ? INVALID : refusedByEnvoy(set, carrier);
  const complaint = controller ?? envoy;
  return complaint === undefined ? [] : [{ at, message: complaint.wrong, fix: complaint.fix, ...reader }];
}
