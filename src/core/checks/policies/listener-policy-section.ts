import { KGATEWAY_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { listenersByOwner } from '../../translation/gateways/listener';
import { policyTargets } from '../../translation/policies/policy';
import type { PolicyTarget } from '../../translation/policies/policy';
import type { Check } from '../check';

export const listenerPolicySection: Check = {
  id: 'listener-policy-section',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'A ListenerPolicy sets fields of a whole Gateway on one listener',
  why: 'All listeners of a port share one listener of Envoy, and all HTTP listeners of a port share one connection manager. '
    + 'kgateway does not read what concerns these from policies that name a listener by sectionName. Each HTTPS listener has a connection manager of its own.',
  consequence: 'the field does nothing; not reported in status',
  source: 'kgateway source, pkg/kgateway/translator/listener/gateway_listener_translator.go and pkg/kgateway/translator/irtranslator/gateway.go',
  * run(set) {
    for (const policy of set.ofKind(KGATEWAY_GROUP, 'ListenerPolicy')) {
      const targets = policyTargets(set).filter((target) => target.policy === policy);
      if (!areAllSections(policy, targets)) { continue; }
      const areHttp = targets.every((target) => protocolOf(set, target) === 'HTTP');
      for (const at of configs(policy).flatMap((config) => unread(config, areHttp))) {
        if (at.isPresent) { yield { at, message: 'kgateway does not read this for one listener', fix: 'leave sectionName out of targetRefs, and name the port under perPort' }; }
      }
    }
  },
};

/** Whether every target is a listener of a Gateway that is named. */
function areAllSections({ spec }: Manifest, targets: readonly PolicyTarget[]): boolean {
  return spec.get('targetSelectors').isAbsent && targets.length > 0 && targets.length === spec.get('targetRefs').entries.length
    && targets.every(({ kind, at }) => kind === 'Gateway' && at.get('sectionName').isPresent && at.get('sectionName').text !== '');
}

function protocolOf(set: ManifestSet, { to, sectionName }: PolicyTarget): string | undefined {
  return to instanceof Manifest ? listenersByOwner(set).get(to)?.find(({ name }) => name !== undefined && name === sectionName)?.protocol : undefined;
}

/** Settings for all ports, and for each. */
function configs({ spec }: Manifest): readonly Field[] {
  return [spec.get('default'), ...spec.get('perPort').entries.map((port) => port.get('listener'))];
}

function unread(config: Field, areHttp: boolean): readonly Field[] {
  return [config.get('proxyProtocol'), config.get('perConnectionBufferLimitBytes'), areHttp ? config.get('httpSettings') : config.at('httpSettings', 'healthCheck')];
}
