import { changeHeaders } from './header-changes';
import type { HeaderList, ReceivingSettings } from './received-request';
import type { Field } from '../manifests/field';
import type { ManifestSet } from '../manifests/manifest-set';
import type { HttpChain } from '../translation/gateways/gateway-translation';
import { mergedParts, portParts } from '../translation/policies/merged-parts';
import { mergeOrigins } from '../translation/policies/merging';

/** What ListenerPolicies set for the connections of a chain. */
export interface ListenerSettings extends ReceivingSettings {
  /** The path that Envoy answers by itself while it is up. */
  readonly healthCheck: Field | undefined;
  /** Policies that may change which address a client seems to have. */
  readonly addressFrom: readonly Field[];
}

/**
 * The settings of the ListenerPolicies on a chain: those for its port, if there are any, and else those for all ports.
 *
 * Source: getPolicy and ApplyHCM in pkg/kgateway/extensions2/plugins/listenerpolicy/listener_plugin.go
 */
export function listenerSettingsOf(set: ManifestSet, chain: HttpChain, port: number | undefined): ListenerSettings {
  const parts = settingsOf(set, chain, port);
  const part = (name: string): Field | undefined => parts.get(name);
  const early = part('earlyRequestHeaderModifier');
  const stripsPort = part('stripHostPortMode')?.text;
  return {
    stripsTrailingDot: part('stripTrailingHostDot')?.flag === true,
    stripsPort: stripsPort === undefined ? undefined : /any/i.test(stripsPort) ? 'any' : 'matching',
    trustsForwarded: part('useRemoteAddress')?.flag === false || (part('xffNumTrustedHops')?.number ?? 0) > 0 || part('xffTrustedCIDRs') !== undefined,
    changeHeaders: early === undefined ? undefined : (headers: HeaderList): void => { changeHeaders(early, headers, 'in-order'); },
    healthCheck: part('healthCheck'),
    addressFrom: ['useRemoteAddress', 'xffNumTrustedHops', 'xffTrustedCIDRs', 'proxyProtocol'].flatMap((name) => part(name) ?? []),
  };
}

function settingsOf(set: ManifestSet, chain: HttpChain, port: number | undefined): ReadonlyMap<string, Field> {
  const valid = chain.policies.filter(({ errors }) => errors.length === 0);
  const found = new Map<string, Field>();
  const older = valid.filter(({ policy }) => policy.kind === 'HTTPListenerPolicy');
  const policies = valid.filter(({ policy }) => policy.kind === 'ListenerPolicy');
  const origins = policies.length === 0 ? new Map<string, typeof policies>() : mergeOrigins(set, policies);
  const ofPort = `perPort[${port ?? ''}]`;
  const [at] = (origins.get(ofPort) ?? []);
  if (at !== undefined) {
    policies.forEach(({ policy }) => portParts(policy, ofPort).forEach(({ at: field }, name) => { keep(found, name, field); }));
  } else {
    origins.forEach(([from], name) => { keep(found, name, mergedParts(from.policy).get(name)?.at); });
  }
  if (older.length > 0) { mergeOrigins(set, older).forEach(([from], name) => { keep(found, name, mergedParts(from.policy).get(name)?.at); }); }
  return found;
}

/** The first one counts. */
function keep(found: Map<string, Field>, name: string, field: Field | undefined): void {
  const own = name.slice(name.lastIndexOf('.') + 1);
  if (field !== undefined && !found.has(own)) { found.set(own, field); }
}
