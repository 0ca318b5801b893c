import { backend } from './backend';
import { gateway, listenerSet } from './gateway';
import { httpRoute } from './http-route';
import {
  directResponse, externalHostname, gatewayExtension, gatewayParameters, grpcRoute, referenceGrant, tcpRoute, tlsRoute,
} from './others';
import { backendConfigPolicy, backendTlsPolicy, listenerPolicy, trafficPolicy } from './policies';
import type { Recognizer } from './recognizer';
import type { SourceObject } from '../source-object';

/** What recognizes the objects of a kind, in the order in which programs make them: what others refer to comes first. */
const RECOGNIZERS: readonly (readonly [string, Recognizer])[] = [
  ['GatewayParameters', gatewayParameters],
  ['Gateway', gateway],
  ['ListenerSet', listenerSet],
  ['Backend', backend],
  ['XBackend', externalHostname],
  ['GatewayExtension', gatewayExtension],
  ['DirectResponse', directResponse],
  ['HTTPRoute', httpRoute],
  ['GRPCRoute', grpcRoute],
  ['TLSRoute', tlsRoute],
  ['TCPRoute', tcpRoute],
  ['TrafficPolicy', trafficPolicy],
  ['ListenerPolicy', listenerPolicy],
  ['BackendConfigPolicy', backendConfigPolicy],
  ['BackendTLSPolicy', backendTlsPolicy],
  ['ReferenceGrant', referenceGrant],
];

const BY_KIND = new Map(RECOGNIZERS);
const RANKS = new Map(RECOGNIZERS.map(([kind], rank) => [kind, rank]));

export function recognizerOf({ kind }: SourceObject): Recognizer | undefined {
  return BY_KIND.get(kind);
}

/** Where an object is in the order of a program. */
export function rankOf({ kind, spec }: SourceObject): number {
  const rank = RANKS.get(kind) ?? RECOGNIZERS.length;
  // Policies that routes refer to come before them, and Backends of Backends behind these.
  if (kind === 'TrafficPolicy' && spec.targetRefs === undefined && spec.targetSelectors === undefined) { return RANKS.get('HTTPRoute')! - 0.5; }
  if (kind === 'Backend' && spec.priorityGroups !== undefined) { return rank + 0.1; }
  // Routes that delegate are the parents of others.
  return kind === 'HTTPRoute' && isChild(spec) ? rank + 0.1 : rank;
}

function isChild({ parentRefs }: SourceObject['spec']): boolean {
  return (parentRefs as { kind?: string }[] | undefined ?? []).some(({ kind }) => kind === 'HTTPRoute');
}
