import type { Change } from './change';
import { backendRefsOf, chartValuesNamed, fieldsOf, gone, variablesNamed } from './locations';
import { unreadableTemplates } from './templates';
import { GATEWAY_API_GROUP } from '../kinds';
import type { ManifestSet } from '../manifests/manifest-set';

const NOTES = 'kgateway docs, release notes of 2.3';
const ISTIO = 'KGW_ENABLE_ISTIO_INTEGRATION';
/** As the CRD of TrafficPolicy has it since then. */
const ORIGIN = /^\*$|^https?:\/\/((\*\.)?([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+|\*)(:[0-9]{1,5})?$/;

/** What kgateway 2.3 does otherwise than 2.2. */
export const KGATEWAY_2_3: readonly Change[] = [
  {
    id: 'service-entries-off',
    kind: 'default',
    change: `ServiceEntries of Istio are read only with ${ISTIO}=true`,
    todo: `set ${ISTIO} to true, if routes lead to hosts of Istio`,
    heading: 'ServiceEntry resource watching gate',
    source: 'kgateway source, pkg/kgateway/extensions2/plugins/serviceentry/plugin.go',
    * find(set) {
      if (variablesNamed(set, ISTIO).some(({ value }) => String(value).toLowerCase() === 'true')) { return; }
      const references = backendRefsOf(set).filter((at) => at.get('group').text === 'networking.istio.io').map((at) => at.get('kind'));
      for (const at of [...references, ...set.ofKind('networking.istio.io', 'ServiceEntry').map(({ root }) => root.get('kind'))]) {
        yield gone(at, 'the controller does not read ServiceEntries by default', `set ${ISTIO} to true in the environment of the controller`);
      }
    },
  },
  {
    id: 'classic-transformation',
    kind: 'removed',
    change: 'the engine of transformations with Inja is gone; useRustFormations and USE_RUST_FORMATIONS do nothing',
    todo: 'rewrite templates for MiniJinja first, and leave the setting out',
    heading: 'Classic transformation removed',
    source: NOTES,
    * find(set) {
      for (const at of chartValuesNamed(set, 'useRustFormations')) { yield gone(at, 'the chart has no useRustFormations', 'leave it out', { kind: 'remove', at }); }
      for (const at of ['USE_RUST_FORMATIONS', 'KGW_USE_RUST_FORMATIONS'].flatMap((name) => variablesNamed(set, name))) { yield gone(at, 'there is one engine only', 'leave the variable out'); }
      yield* unreadableTemplates(set);
    },
  },
  {
    id: 'cors-origins',
    kind: 'meaning',
    change: 'origins of CORS have a star only alone or as the first label of the host, and the scheme http or https',
    todo: 'write origins such as https://*.example.com',
    heading: 'CORS wildcard origins',
    source: 'CRDs of TrafficPolicy and of the experimental channel of Gateway API 1.5',
    * find(set) {
      for (const at of originsOf(set)) {
        if (at.text !== undefined && !ORIGIN.test(at.text)) { yield gone(at, `an origin is a star, or a scheme and a host that may begin with "*.", got ${JSON.stringify(at.text)}`, 'write one such as https://*.example.com'); }
      }
    },
  },
  {
    id: 'gateway-parameters-agentgateway',
    kind: 'removed',
    change: 'the data plane agentgateway is gone, with GatewayParameters.spec.kube.agentgateway',
    todo: 'serve its Gateways by the class kgateway, or by agentgateway itself',
    source: 'CRD of GatewayParameters',
    * find(set) {
      for (const at of fieldsOf(set, 'GatewayParameters', 'kube', 'agentgateway')) { yield gone(at, 'GatewayParameters have no agentgateway', 'leave it out', { kind: 'remove', at }); }
    },
  },
  {
    id: 'leader-lease',
    kind: 'installation',
    change: 'the lease of the leader is called kgateway-envoy, not kgateway',
    todo: 'delete the lease kgateway afterwards',
    source: 'kgateway source',
  },
  {
    id: 'controller-ports',
    kind: 'installation',
    change: 'the Service has ports for health and metrics, and pods may take ten minutes to start, not two',
    todo: 'nothing',
    source: 'chart of kgateway',
  },
  { id: 'gateway-references-reported', kind: 'status', behaviour: 'reportsGatewayReferences', change: 'Gateways report whether the references of all listeners are resolved', todo: 'nothing', source: 'kgateway source' },
  { id: 'valid-certificates-kept', kind: 'meaning', behaviour: 'keepsValidCertificates', change: 'a listener goes on with those of its certificates that can be used', todo: 'nothing', source: 'kgateway source' },
  { id: 'direct-responses-reported', kind: 'status', behaviour: 'reportsDirectResponses', change: 'a DirectResponse has a status', todo: 'nothing', source: 'CRD of DirectResponse' },
  { id: 'backend-tls-by-gateway', kind: 'status', behaviour: 'reportsBackendTlsByGateway', change: 'BackendTLSPolicies are reported against Gateways, not against what they target', todo: 'look at the new ancestors in alerts and scripts', source: 'kgateway source' },
  { id: 'prefix-slash', kind: 'meaning', behaviour: 'trimsPrefixes', change: 'a slash at the end of a path prefix does not count', todo: 'nothing', source: 'kgateway source' },
  { id: 'redirect-ports', kind: 'meaning', behaviour: 'omitsDefaultPorts', change: 'redirects leave the port out that belongs to the scheme', todo: 'nothing', source: 'kgateway source' },
];

function originsOf(set: ManifestSet) {
  const filters = set.ofKind(GATEWAY_API_GROUP, 'HTTPRoute').flatMap(({ spec }) => spec.get('rules').entries.flatMap((rule) => rule.get('filters').entries)).map((filter) => filter.get('cors'));
  return [...fieldsOf(set, 'TrafficPolicy', 'cors'), ...filters].flatMap((cors) => cors.get('allowOrigins').entries);
}
