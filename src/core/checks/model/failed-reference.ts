import type { BackendReference } from '../../translation/references/backend-reference';
import type { Flaw } from '../check';
import { INVALID } from './refusal';

/** What becomes of requests that a rule forwards to nothing. */
export const SHARE_FAILS = 'this share of the requests gets HTTP 500';

const STREAMS: readonly string[] = ['TCPRoute', 'TLSRoute'];

/**
 * What comes of a reference to a backend that cannot be resolved, where it differs from what a route reports. An
 * extension has no status: the policies that use it are refused. A policy is refused itself. Then all that they protect is
 * answered with an error, so that nothing goes on unprotected.
 */
export function failureOf({ use, from, rule }: BackendReference): Partial<Flaw> {
  if (use === 'mirror') { return { conditions: [], consequence: 'nothing is mirrored; not reported in status' }; }
  if (use === 'call' && from.kind === 'GatewayExtension') {
    return { conditions: [], consequence: 'the policies that use the extension get Accepted=False, reason Invalid; every request that they protect gets HTTP 500' };
  }
  if (use === 'call') { return { ...INVALID, consequence: 'every request to what the policy is on gets HTTP 500' }; }
  return rule !== undefined && STREAMS.includes(rule.route.kind) ? { consequence: 'these connections are closed' } : {};
}
