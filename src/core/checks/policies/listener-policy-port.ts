import { KGATEWAY_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import { append, perSet } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import { gatewayOf, LISTENER_SETS, listenersOf } from '../../translation/gateways/listener';
import { policyTargets } from '../../translation/policies/policy';
import type { Check } from '../check';

export const listenerPolicyPort: Check = {
  id: 'listener-policy-port',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'A ListenerPolicy has perPort settings for a port without listeners',
  why: 'Settings under perPort are for the listeners of one port. Without such a listener on any of its Gateways they are for nothing.',
  consequence: 'the settings do nothing; not reported in status',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/listenerpolicy/listener_plugin.go',
  * run(set) {
    for (const policy of set.ofKind(KGATEWAY_GROUP, 'ListenerPolicy')) {
      const ports = portsOf(set, policy);
      for (const at of policy.spec.get('perPort').entries.map((entry) => entry.get('port'))) {
        if (ports === undefined || at.number === undefined || ports.includes(at.number)) { continue; }
        yield { at, message: `no listener has the port ${at.number}, only ${[...new Set(ports)].join(', ')}`, fix: 'fix the port, or write the settings under default' };
      }
    }
  },
};

/** The ports of all listeners that a policy is for. Undefined, if there may be others. */
function portsOf(set: ManifestSet, policy: Manifest): readonly number[] | undefined {
  const targets = policyTargets(set).filter((target) => target.policy === policy);
  const isKnown = targets.length === policy.spec.get('targetRefs').entries.length && targets.length > 0 && policy.spec.get('targetSelectors').isAbsent;
  const ports = targets.map(({ to }) => to instanceof Manifest ? portsByGateway(set).get(to) : undefined);
  if (!isKnown || ports.includes(undefined)) { return undefined; }
  const numbers = ports.flatMap((fields) => fields ?? []).map((field) => field.number);
  return numbers.includes(undefined) ? undefined : numbers as number[];
}

/** The ports of the Gateways of which no listener is elsewhere. */
const portsByGateway = perSet((set): ReadonlyMap<Manifest, readonly Field[]> => {
  const ports = new Map<Manifest, Field[]>();
  let areSetsKnown = LISTENER_SETS.every(({ group, kind }) => set.isCompleteEverywhere(group, kind));
  for (const listener of listenersOf(set)) {
    const gateway = gatewayOf(set, listener);
    if (gateway instanceof Manifest) { append(ports, gateway, listener.at.get('port')); }
    areSetsKnown &&= gateway !== 'unknown';
  }
  return new Map([...ports].filter(([{ spec }]) => areSetsKnown || spec.get('allowedListeners').isAbsent));
});
