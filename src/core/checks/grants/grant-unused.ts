import { KGATEWAY_GROUP } from '../../kinds';
import type { ManifestSet } from '../../manifests/manifest-set';
import { certificateReferences, frontendCas } from '../../translation/gateways/certificate';
import { clientCas } from '../../translation/gateways/client-ca';
import { gatewayExtensionReferences } from '../../translation/policies/gateway-extension';
import { backendReferences } from '../../translation/references/backend-reference';
import { grantsFor, grantsOf } from '../../translation/references/grant';
import type { From, Grant } from '../../translation/references/grant';
import { secretReferences } from '../../translation/references/secret-reference';
import type { Check } from '../check';

export const grantUnused: Check = {
  id: 'grant-unused',
  severity: 'warning',
  demandedBy: 'gateway-api',
  title: 'A ReferenceGrant permits references that nobody makes',
  why: 'The set of manifests is declared complete, and no reference in it needs the grant. It may name the wrong kind, namespace or object; if not, it is a door left open.',
  source: 'Gateway API, ReferenceGrant',
  * run(set) {
    const used = usedGrants(set);
    for (const grant of grantsOf(set)) {
      if (used.has(grant) || mayPermitSelected(set, grant) || !grant.from.every((from) => isComplete(set, from))) { continue; }
      yield {
        at: grant.manifest.spec,
        message: 'no reference needs this grant',
        fix: 'compare group, kind, namespace and name with the reference that it is for, or remove it',
      };
    }
  },
};

const REFERRERS = ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'Gateway', 'ListenerSet', 'TrafficPolicy', 'ListenerPolicy', 'GatewayExtension'];
const OWNERS_OF_LISTENERS = ['Gateway', 'ListenerSet'];

/** Whether all references of a kind from a namespace are known here. */
function isComplete(set: ManifestSet, { group, kind, namespace }: From): boolean {
  const isReadable = set.isFullyKnown(group, kind) && !set.ofKind(group, kind).some((manifest) => manifest.namespace === '');
  const areOthersComplete = !OWNERS_OF_LISTENERS.includes(kind) || areListenerPoliciesComplete(set);
  return REFERRERS.includes(kind) && set.isComplete(kind, namespace) && isReadable && areOthersComplete;
}

/** What a ListenerPolicy names is referred to by the object that has the listeners. */
function areListenerPoliciesComplete(set: ManifestSet): boolean {
  return set.isCompleteEverywhere(KGATEWAY_GROUP, 'ListenerPolicy') && set.isFullyKnown(KGATEWAY_GROUP, 'ListenerPolicy');
}

/** Whether a grant lets a policy that selects Secrets by their labels, wherever they are, have those of this namespace. Operators make Secrets, too. */
function mayPermitSelected(set: ManifestSet, { from, to }: Grant): boolean {
  return to.some(({ group, kind }) => group === '' && kind === 'Secret') && from.some(({ group, kind, namespace }) => group === KGATEWAY_GROUP && kind === 'TrafficPolicy'
    && set.ofKind(group, kind).some((policy) => policy.namespace === namespace && policy.spec.at('apiKeyAuth', 'secretSelector').isPresent));
}

function usedGrants(set: ManifestSet): ReadonlySet<Grant> {
  const policies = [...secretReferences(set), ...gatewayExtensionReferences(set), ...clientCas(set)];
  return grantsFor(set, [...backendReferences(set), ...certificateReferences(set), ...frontendCas(set), ...policies]);
}
