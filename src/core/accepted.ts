import { DIRECT_RESPONSE, GATEWAY } from './kinds';
import type { ObjectKind } from './kinds';
import type { Complaint } from './problem';

/** Where the conditions of a kind are in its status. */
type Conditions = 'conditions' | 'parents[*].conditions' | 'ancestors[*].conditions';

/** By kind. What is not in here has no status, or, as DirectResponses, none before a route that is made later refers to it. */
const CONDITIONS: Readonly<Record<string, Conditions>> = {
  Gateway: 'conditions',
  GatewayClass: 'conditions',
  ListenerSet: 'conditions',
  XListenerSet: 'conditions',
  Backend: 'conditions',
  HTTPRoute: 'parents[*].conditions',
  GRPCRoute: 'parents[*].conditions',
  TCPRoute: 'parents[*].conditions',
  TLSRoute: 'parents[*].conditions',
  UDPRoute: 'parents[*].conditions',
  BackendConfigPolicy: 'ancestors[*].conditions',
  BackendTLSPolicy: 'ancestors[*].conditions',
  HTTPListenerPolicy: 'ancestors[*].conditions',
  ListenerPolicy: 'ancestors[*].conditions',
  TrafficPolicy: 'ancestors[*].conditions',
};

/** Why nobody can wait until the controller accepts an object of a kind; undefined if one can. */
export function waitingProblem({ kind }: ObjectKind): Complaint | undefined {
  if (CONDITIONS[kind] !== undefined) { return undefined; }
  return kind === DIRECT_RESPONSE.kind
    ? { wrong: 'the controller reports of a DirectResponse only when a route refers to it, and that route is made after it', fix: 'leave it out, and wait for the route' }
    : { wrong: `the controller never reports whether it accepts a ${kind}`, fix: 'leave it out' };
}

/**
 * The annotation by which Pulumi's provider waits for the conditions that mean that an object works. Each route has to be
 * accepted by all its parents, a policy by all that it reaches, and all of it for the object as it is now, not as it was
 * before an update.
 *
 * All conditions of the annotation have to hold. The provider puts an object that it finds where it looks for a text
 * into its error: the first condition finds the status as long as something is refused, so that the time-out tells why.
 */
export function acceptedWhen(kind: ObjectKind, spec: { readonly parentRefs?: readonly unknown[] }): { readonly 'pulumi.com/waitFor': string } {
  const conditions = CONDITIONS[kind.kind];
  const type = kind.kind === GATEWAY.kind ? 'Programmed' : 'Accepted';
  const needed = conditions === 'parents[*].conditions' ? spec.parentRefs?.length ?? 0 : 1;
  const counted = (filter: string): string => `count(@.${conditions}[?@.type=="${type}" && ${filter}])`;
  const expressions = [
    `{$[?${counted('@.status=="False"')}>0,"kind"]}=${kind.kind}`,
    // In brackets, because the provider can read no more than two terms in a row.
    `{$[?${counted('(@.status=="True" && @.observedGeneration==$.metadata.generation)')}>${needed - 1}]}`,
    ...kind.kind === GATEWAY.kind ? ['{.status.addresses[0].value}'] : [],
  ];
  return { 'pulumi.com/waitFor': JSON.stringify(expressions.map((expression) => `jsonpath=${expression}`)) };
}
