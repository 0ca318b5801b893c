import type { Change } from './change';
import { different, fieldsOf, gatewaysOfClass, gone, policiesOn, renamed } from './locations';
import { unreadableTemplates } from './templates';
import { GATEWAY_API_GROUP } from '../kinds';
import { Manifest } from '../manifests/manifest';

const NOTES = 'kgateway docs, release notes of 2.2';
const AGENTGATEWAY_CLASSES = ['agentgateway', 'agentgateway-v2'];

/** What kgateway 2.2 does otherwise than 2.1. */
export const KGATEWAY_2_2: readonly Change[] = [
  {
    id: 'agentgateway-apis',
    kind: 'removed',
    change: 'agentgateway has kinds, a chart and a controller of its own, which is called agentgateway.dev/agentgateway',
    todo: 'install agentgateway by its own chart, and write AgentgatewayPolicy and AgentgatewayParameters for its Gateways',
    heading: 'Dedicated agentgateway APIs and installation',
    source: NOTES,
    * find(set) {
      for (const { spec } of set.ofKind(GATEWAY_API_GROUP, 'GatewayClass')) {
        const at = spec.get('controllerName');
        if (at.text === 'kgateway.dev/agentgateway') { yield gone(at, 'the controller is called agentgateway.dev/agentgateway', 'install agentgateway by its own chart, which brings its class'); }
      }
      for (const at of gatewaysOfClass(set, ...AGENTGATEWAY_CLASSES)) {
        for (const policy of policiesOn(set, 'TrafficPolicy', at.manifest)) { yield gone(policy.root.get('kind'), `agentgateway does not read TrafficPolicies, and ${at.manifest.title} is of its class`, 'write an AgentgatewayPolicy'); }
        const parameters = at.manifest.spec.at('infrastructure', 'parametersRef', 'kind');
        if (parameters.text === 'GatewayParameters') { yield gone(parameters, 'agentgateway does not read GatewayParameters', 'write AgentgatewayParameters'); }
      }
    },
  },
  {
    id: 'experimental-gate',
    kind: 'meaning',
    change: 'KGW_ENABLE_EXPERIMENTAL_GATEWAY_API_FEATURES=false switches routes and fields of the experimental channel off; it is true by default',
    todo: 'leave the variable out if they are in use',
    heading: 'Feature gate for experimental Gateway API features',
    source: 'kgateway source, api/settings/settings.go',
    * find(set) {
      if (set.settings.experimentalFeatures) { return; }
      for (const kind of ['TCPRoute', 'TLSRoute']) {
        for (const { root, title } of set.ofKind(GATEWAY_API_GROUP, kind)) {
          yield gone(root.get('kind'), `the controller does not read ${title}, because its experimental features are off`, 'set KGW_ENABLE_EXPERIMENTAL_GATEWAY_API_FEATURES to true');
        }
      }
    },
  },
  {
    id: 'gateway-parameters-fields',
    kind: 'removed',
    change: 'GatewayParameters have neither kube.floatingUserId nor kube.aiExtension',
    todo: 'write kube.omitDefaultSecurityContext for floatingUserId',
    heading: 'GatewayParameters breaking changes',
    source: NOTES,
    * find(set) {
      for (const at of fieldsOf(set, 'GatewayParameters', 'kube', 'floatingUserId')) { yield renamed(at, 'omitDefaultSecurityContext'); }
      for (const at of fieldsOf(set, 'GatewayParameters', 'kube', 'aiExtension')) { yield gone(at, 'GatewayParameters have no aiExtension', 'leave it out; use agentgateway for AI', { kind: 'remove', at }); }
    },
  },
  {
    id: 'jwt-auth-name',
    kind: 'renamed',
    change: 'the fields jwt and apiKeyAuthentication of TrafficPolicies are called jwtAuth and apiKeyAuth',
    todo: 'write the new names',
    heading: 'JWT policy renamed',
    source: NOTES,
    * find(set) {
      for (const at of fieldsOf(set, 'TrafficPolicy', 'jwt')) { yield renamed(at, 'jwtAuth'); }
      for (const at of fieldsOf(set, 'TrafficPolicy', 'apiKeyAuthentication')) { yield renamed(at, 'apiKeyAuth'); }
    },
  },
  {
    id: 'jwt-missing-token',
    kind: 'meaning',
    change: 'providers of JWT are in jwt of a GatewayExtension, and jwt.validationMode says whether a request needs a token',
    todo: 'write jwt.providers, and look whether requests without a token are to be let in',
    heading: 'JWT missing token behavior',
    source: NOTES,
    * find(set) {
      for (const at of fieldsOf(set, 'GatewayExtension', 'jwt')) {
        const mode = at.get('validationMode');
        if (mode.isAbsent) { yield different(mode, 'validationMode is not written, so that requests without a token are refused', 'write validationMode: AllowMissing to let them in'); }
      }
    },
  },
  {
    id: 'agentgateway-ext-auth',
    kind: 'meaning',
    change: 'agentgateway refuses requests if the server of ext auth cannot be found',
    todo: 'write a backendRef that leads to a server',
    heading: 'ExtAuth fail closed for agentgateway',
    source: NOTES,
    * find(set) {
      for (const gateway of gatewaysOfClass(set, ...AGENTGATEWAY_CLASSES)) {
        for (const policy of policiesOn(set, 'TrafficPolicy', gateway.manifest)) {
          const at = policy.spec.at('extAuth', 'extensionRef', 'name');
          if (at.text !== undefined && !(set.find(policy.group, 'GatewayExtension', policy.namespace, at.text) instanceof Manifest)) {
            yield different(at, `agentgateway refuses requests if there is no GatewayExtension ${JSON.stringify(at.text)} with a server`, 'look whether it is there');
          }
        }
      }
    },
  },
  {
    id: 'ai-policy',
    kind: 'removed',
    change: 'AI is gone from TrafficPolicies and Backends',
    todo: 'use agentgateway for it',
    heading: 'AI policy removed from TrafficPolicy',
    source: NOTES,
    * find(set) {
      for (const at of fieldsOf(set, 'TrafficPolicy', 'ai')) { yield gone(at, 'TrafficPolicies have no ai', 'use agentgateway'); }
      for (const at of fieldsOf(set, 'Backend', 'ai')) { yield gone(at, 'Backends for AI have left kgateway', 'use agentgateway'); }
    },
  },
  {
    id: 'rustformation',
    kind: 'meaning',
    change: 'templates of transformations are read by MiniJinja, not by Inja',
    todo: 'write headers["name"][0] for headers.name.0, and body.parseAs: AsJson where a template reads fields of the body',
    heading: 'Default transformation engine changed to rustformation',
    source: NOTES,
    find: unreadableTemplates,
  },
];
