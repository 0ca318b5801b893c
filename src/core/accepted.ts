import { GATEWAY } from './kinds';
import type { ObjectKind } from './kinds';

/** Where the conditions of a kind stand in its status. */
type Conditions = 'conditions' | 'parents[*].conditions' | 'ancestors[*].conditions';

/** By kind. What is not in here is never reported about: objects that others only refer to. */
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

/** Whether the controller reports if it accepts objects of a kind. */
export function isReported({ kind }: ObjectKind): boolean {
  return CONDITIONS[kind] !== undefined;
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
