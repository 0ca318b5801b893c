import type { Change } from './change';
import { backendRefsOf, chartValuesNamed, different, fieldsOf, gatewaysOfClass, gone, lastOf, policiesOn, renamed } from './locations';
import { GATEWAY_API_GROUP } from '../kinds';
import { fieldsNamed } from '../manifests/field';
import { childrenOf, delegationsOf } from '../translation/routes/delegation';

const NOTES = 'kgateway docs, release notes of 2.1';
const OLD_PRIORITY = 'delegation.kgateway.dev/inherited-policy-priority';
const PRIORITY = 'kgateway.dev/inherited-policy-priority';
const PRIORITIES: Readonly<Record<string, string>> = { PreferParent: 'ShallowMergePreferParent', PreferChild: 'ShallowMergePreferChild' };

/** What kgateway 2.1 does otherwise than 2.0. */
export const KGATEWAY_2_1: readonly Change[] = [
  {
    id: 'backend-tls-policy-v1',
    kind: 'renamed',
    change: 'BackendTLSPolicy is read in version v1 only, which Gateway API 1.4 brings',
    todo: 'install the CRDs of Gateway API 1.4 first, and write apiVersion: gateway.networking.k8s.io/v1',
    heading: 'Kubernetes Gateway API version v1.4.0',
    source: NOTES,
    * find(set) {
      for (const { root, version } of set.ofKind(GATEWAY_API_GROUP, 'BackendTLSPolicy')) {
        if (version === 'v1') { continue; }
        const at = root.get('apiVersion');
        yield gone(at, `the controller does not read ${version} of BackendTLSPolicy`, `write apiVersion: ${GATEWAY_API_GROUP}/v1`, { kind: 'set', at, value: `${GATEWAY_API_GROUP}/v1` });
      }
    },
  },
  {
    id: 'ai-backend-fields',
    kind: 'renamed',
    change: 'fields of Backends for AI have other names: provider, multipool and those that end with Override',
    todo: 'use agentgateway for them: the next release has no such Backends',
    heading: 'AI Backend API changes',
    source: NOTES,
    * find(set) {
      for (const ai of fieldsOf(set, 'Backend', 'ai')) {
        for (const at of fieldsNamed(ai, (name) => ['multipool', 'hostOverride', 'pathOverride', 'authHeaderOverride'].includes(name))) {
          yield gone(at, `Backends for AI have no ${lastOf(at)} any more`, 'use agentgateway');
        }
        const provider = ai.at('llm', 'provider');
        if (provider.isPresent) { yield gone(provider, 'the provider is in llm itself', 'use agentgateway'); }
      }
    },
  },
  {
    id: 'inherited-policy-priority-name',
    kind: 'renamed',
    change: `the annotation ${OLD_PRIORITY} is called ${PRIORITY}, and its values are others`,
    todo: 'write the new name, with ShallowMergePreferParent for PreferParent and ShallowMergePreferChild for PreferChild',
    heading: 'Route delegation annotation for policy merging',
    source: NOTES,
    * find(set) {
      for (const manifest of set.ofKind(GATEWAY_API_GROUP, 'HTTPRoute')) {
        const at = manifest.annotation(OLD_PRIORITY);
        if (at.isAbsent) { continue; }
        const value = PRIORITIES[at.text ?? ''];
        const edits = value === undefined || manifest.annotation(PRIORITY).isPresent ? [] : [{ kind: 'set', at, value }, { kind: 'rename', at, name: PRIORITY }] as const;
        yield gone(at, `nobody reads ${OLD_PRIORITY}, got ${JSON.stringify(at.value)}`, `write ${PRIORITY}: ${value ?? Object.values(PRIORITIES).join(' or ')}`, ...edits);
      }
    },
  },
  {
    id: 'child-policies-win',
    kind: 'default',
    change: 'where routes delegate, policies of the child win over those of the parent',
    todo: `to keep it as it was, write the annotation ${PRIORITY}: ShallowMergePreferParent on the parent`,
    heading: 'Route delegation annotation for policy merging',
    source: NOTES,
    * find(set) {
      const parents = new Set(delegationsOf(set).filter((delegation) => {
        const { manifest } = delegation.at;
        const written = [PRIORITY, OLD_PRIORITY].some((name) => manifest.annotation(name).isPresent);
        return !written && policiesOn(set, 'TrafficPolicy', manifest).length > 0
          && childrenOf(set, delegation).some((child) => policiesOn(set, 'TrafficPolicy', child.manifest).length > 0);
      }).map(({ at }) => at.manifest));
      for (const manifest of parents) {
        const at = manifest.annotation(PRIORITY);
        yield different(at, 'fields that TrafficPolicies of this route and of one that it delegates to both set come from the child now',
          `to keep it as it was, write the annotation ${PRIORITY}: ShallowMergePreferParent`, { kind: 'set', at, value: 'ShallowMergePreferParent' });
      }
    },
  },
  {
    id: 'inference-deprecated',
    kind: 'removed',
    change: 'AI and InferencePools of proxies with Envoy are deprecated, and gone in 2.2',
    todo: 'use agentgateway for them',
    heading: 'Deprecated support for AI Gateway and Inference Extension with Envoy',
    source: NOTES,
    * find(set) {
      for (const at of backendRefsOf(set)) {
        const kind = at.get('kind');
        if (kind.text === 'InferencePool') { yield gone(kind, 'kgateway 2.2 routes no requests to InferencePools', 'use agentgateway, or route to a Service'); }
      }
    },
  },
  {
    id: 'ext-proc-fails-open',
    kind: 'default',
    change: 'requests go on if the server of extProc cannot be reached',
    todo: 'to refuse them as before, write failOpen: false',
    heading: 'Fail open policy for ExtProc providers',
    source: NOTES,
    * find(set) {
      for (const extProc of fieldsOf(set, 'GatewayExtension', 'extProc')) {
        const at = extProc.get('failOpen');
        if (at.isAbsent) { yield different(at, 'requests go on if the server cannot be reached, as failOpen is true by default', 'to refuse them as before, write failOpen: false', { kind: 'set', at, value: false }); }
      }
    },
  },
  {
    id: 'chart-agentgateway',
    kind: 'renamed',
    change: 'the value agentGateway of the chart is called agentgateway',
    todo: 'write agentgateway',
    heading: 'Helm changes for agentgateway',
    source: NOTES,
    * find(set) {
      for (const at of chartValuesNamed(set, 'agentGateway')) { yield renamed(at, 'agentgateway'); }
    },
  },
  {
    id: 'waypoints-off',
    kind: 'default',
    change: 'waypoints are switched off',
    todo: 'write the value waypoint.enabled: true of the chart, if there are Gateways of the class kgateway-waypoint',
    heading: 'Helm changes for waypoints',
    source: NOTES,
    * find(set) {
      if (chartValuesNamed(set, 'waypoint', 'enabled').some(({ flag }) => flag !== false)) { return; }
      for (const at of gatewaysOfClass(set, 'kgateway-waypoint')) { yield gone(at, 'no controller serves the class kgateway-waypoint by default', 'write the value waypoint.enabled: true of the chart'); }
    },
  },
  {
    id: 'ai-skip-verify',
    kind: 'removed',
    change: 'Backends for AI have no hostOverride.insecureSkipVerify',
    todo: 'write tls.insecureSkipVerify in a BackendConfigPolicy',
    heading: '`ai.llm.hostOverride.insecureSkipVerify` removed from Backend',
    source: NOTES,
    * find(set) {
      for (const ai of fieldsOf(set, 'Backend', 'ai')) {
        for (const at of fieldsNamed(ai, (name) => name === 'insecureSkipVerify')) { yield gone(at, 'Backends for AI have no insecureSkipVerify', 'write tls.insecureSkipVerify in a BackendConfigPolicy'); }
      }
    },
  },
  {
    id: 'policy-disable',
    kind: 'renamed',
    change: 'what switched ext auth off for a route was enablement: DisableAll, and is disable: {}',
    todo: 'write disable: {}',
    heading: 'Disable per route policies',
    source: NOTES,
    * find(set) {
      for (const at of fieldsOf(set, 'TrafficPolicy', 'extAuth', 'enablement')) {
        const edits = at.text === 'DisableAll' ? [{ kind: 'set', at, value: {} }, { kind: 'rename', at, name: 'disable' }] as const : [];
        yield gone(at, `enablement is gone, got ${JSON.stringify(at.value)}`, 'write disable: {}', ...edits);
      }
    },
  },
];
