// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Kind } from './schema';

export const KINDS: readonly Kind[] = [
  {
    "group":"gateway.kgateway.dev","kind":"Backend","plural":"backends","singular":"backend","listKind":"BackendList","shortNames":[],"scope":"Namespaced",
    releases: {
      "kgateway-2.2": [{"name":"v1alpha1","served":true,"storage":true}],
      "kgateway-2.3": [{"name":"v1alpha1","served":true,"storage":true}],
      "kgateway-2.4": [{"name":"v1alpha1","served":true,"storage":true}],
      "kgateway-2.5": [{"name":"v1alpha1","served":true,"storage":true}],
    },
  },
  {
    "group":"gateway.kgateway.dev","kind":"BackendConfigPolicy","plural":"backendconfigpolicies","singular":"backendconfigpolicy","listKind":"BackendConfigPolicyList","shortNames":[],"scope":"Namespaced",
    releases: {
      "kgateway-2.2": [{"name":"v1alpha1","served":true,"storage":true}],
      "kgateway-2.3": [{"name":"v1alpha1","served":true,"storage":true}],
      "kgateway-2.4": [{"name":"v1alpha1","served":true,"storage":true}],
      "kgateway-2.5": [{"name":"v1alpha1","served":true,"storage":true}],
    },
  },
  {
    "group":"gateway.kgateway.dev","kind":"DirectResponse","plural":"directresponses","singular":"directresponse","listKind":"DirectResponseList","shortNames":[],"scope":"Namespaced",
    releases: {
      "kgateway-2.2": [{"name":"v1alpha1","served":true,"storage":true}],
      "kgateway-2.3": [{"name":"v1alpha1","served":true,"storage":true}],
      "kgateway-2.4": [{"name":"v1alpha1","served":true,"storage":true}],
      "kgateway-2.5": [{"name":"v1alpha1","served":true,"storage":true}],
    },
  },
  {
    "group":"gateway.kgateway.dev","kind":"GatewayExtension","plural":"gatewayextensions","singular":"gatewayextension","listKind":"GatewayExtensionList","shortNames":[],"scope":"Namespaced",
    releases: {
      "kgateway-2.2": [{"name":"v1alpha1","served":true,"storage":true}],
      "kgateway-2.3": [{"name":"v1alpha1","served":true,"storage":true}],
      "kgateway-2.4": [{"name":"v1alpha1","served":true,"storage":true}],
      "kgateway-2.5": [{"name":"v1alpha1","served":true,"storage":true}],
    },
  },
  {
    "group":"gateway.kgateway.dev","kind":"GatewayParameters","plural":"gatewayparameters","singular":"gatewayparameters","listKind":"GatewayParametersList","shortNames":[],"scope":"Namespaced",
    releases: {
      "kgateway-2.2": [{"name":"v1alpha1","served":true,"storage":true}],
      "kgateway-2.3": [{"name":"v1alpha1","served":true,"storage":true}],
      "kgateway-2.4": [{"name":"v1alpha1","served":true,"storage":true}],
      "kgateway-2.5": [{"name":"v1alpha1","served":true,"storage":true}],
    },
  },
  {
    "group":"gateway.kgateway.dev","kind":"HTTPListenerPolicy","plural":"httplistenerpolicies","singular":"httplistenerpolicy","listKind":"HTTPListenerPolicyList","shortNames":[],"scope":"Namespaced",
    releases: {
      "kgateway-2.2": [{"name":"v1alpha1","served":true,"storage":true}],
      "kgateway-2.3": [{"name":"v1alpha1","served":true,"storage":true}],
      "kgateway-2.4": [{"name":"v1alpha1","served":true,"storage":true}],
    },
  },
  {
    "group":"gateway.kgateway.dev","kind":"ListenerPolicy","plural":"listenerpolicies","singular":"listenerpolicy","listKind":"ListenerPolicyList","shortNames":[],"scope":"Namespaced",
    releases: {
      "kgateway-2.2": [{"name":"v1alpha1","served":true,"storage":true}],
      "kgateway-2.3": [{"name":"v1alpha1","served":true,"storage":true}],
      "kgateway-2.4": [{"name":"v1alpha1","served":true,"storage":true}],
      "kgateway-2.5": [{"name":"v1alpha1","served":true,"storage":true}],
    },
  },
  {
    "group":"gateway.kgateway.dev","kind":"TrafficPolicy","plural":"trafficpolicies","singular":"trafficpolicy","listKind":"TrafficPolicyList","shortNames":[],"scope":"Namespaced",
    releases: {
      "kgateway-2.2": [{"name":"v1alpha1","served":true,"storage":true}],
      "kgateway-2.3": [{"name":"v1alpha1","served":true,"storage":true}],
      "kgateway-2.4": [{"name":"v1alpha1","served":true,"storage":true}],
      "kgateway-2.5": [{"name":"v1alpha1","served":true,"storage":true}],
    },
  },
  {
    "group":"gateway.networking.k8s.io","kind":"BackendTLSPolicy","plural":"backendtlspolicies","singular":"backendtlspolicy","listKind":"BackendTLSPolicyList","shortNames":["btlspolicy"],"scope":"Namespaced",
    releases: {
      "gateway-api-1.4-standard": [{"name":"v1","served":true,"storage":true},{"name":"v1alpha3","served":false,"storage":false,"deprecated":true}],
      "gateway-api-1.4-experimental": [{"name":"v1","served":true,"storage":true},{"name":"v1alpha3","served":true,"storage":false,"deprecated":true}],
      "gateway-api-1.5-standard": [{"name":"v1","served":true,"storage":true},{"name":"v1alpha3","served":false,"storage":false,"deprecated":true}],
      "gateway-api-1.5-experimental": [{"name":"v1","served":true,"storage":true},{"name":"v1alpha3","served":true,"storage":false,"deprecated":true}],
      "gateway-api-1.6-standard": [{"name":"v1","served":true,"storage":true},{"name":"v1alpha3","served":false,"storage":false,"deprecated":true}],
      "gateway-api-1.6-experimental": [{"name":"v1","served":true,"storage":true},{"name":"v1alpha3","served":true,"storage":false,"deprecated":true}],
    },
  },
  {
    "group":"gateway.networking.k8s.io","kind":"GRPCRoute","plural":"grpcroutes","singular":"grpcroute","listKind":"GRPCRouteList","shortNames":[],"scope":"Namespaced",
    releases: {
      "gateway-api-1.4-standard": [{"name":"v1","served":true,"storage":true}],
      "gateway-api-1.4-experimental": [{"name":"v1","served":true,"storage":true}],
      "gateway-api-1.5-standard": [{"name":"v1","served":true,"storage":true}],
      "gateway-api-1.5-experimental": [{"name":"v1","served":true,"storage":true}],
      "gateway-api-1.6-standard": [{"name":"v1","served":true,"storage":true}],
      "gateway-api-1.6-experimental": [{"name":"v1","served":true,"storage":true}],
    },
  },
  {
    "group":"gateway.networking.k8s.io","kind":"Gateway","plural":"gateways","singular":"gateway","listKind":"GatewayList","shortNames":["gtw"],"scope":"Namespaced",
    releases: {
      "gateway-api-1.4-standard": [{"name":"v1","served":true,"storage":true},{"name":"v1beta1","served":true,"storage":false}],
      "gateway-api-1.4-experimental": [{"name":"v1","served":true,"storage":true},{"name":"v1beta1","served":true,"storage":false}],
      "gateway-api-1.5-standard": [{"name":"v1","served":true,"storage":true},{"name":"v1beta1","served":true,"storage":false}],
      "gateway-api-1.5-experimental": [{"name":"v1","served":true,"storage":true},{"name":"v1beta1","served":true,"storage":false}],
      "gateway-api-1.6-standard": [{"name":"v1","served":true,"storage":true},{"name":"v1beta1","served":true,"storage":false}],
      "gateway-api-1.6-experimental": [{"name":"v1","served":true,"storage":true},{"name":"v1beta1","served":true,"storage":false}],
    },
  },
  {
    "group":"gateway.networking.k8s.io","kind":"GatewayClass","plural":"gatewayclasses","singular":"gatewayclass","listKind":"GatewayClassList","shortNames":["gc"],"scope":"Cluster",
    releases: {
      "gateway-api-1.4-standard": [{"name":"v1","served":true,"storage":true},{"name":"v1beta1","served":true,"storage":false}],
      "gateway-api-1.4-experimental": [{"name":"v1","served":true,"storage":true},{"name":"v1beta1","served":true,"storage":false}],
      "gateway-api-1.5-standard": [{"name":"v1","served":true,"storage":true},{"name":"v1beta1","served":true,"storage":false}],
      "gateway-api-1.5-experimental": [{"name":"v1","served":true,"storage":true},{"name":"v1beta1","served":true,"storage":false}],
      "gateway-api-1.6-standard": [{"name":"v1","served":true,"storage":true},{"name":"v1beta1","served":true,"storage":false}],
      "gateway-api-1.6-experimental": [{"name":"v1","served":true,"storage":true},{"name":"v1beta1","served":true,"storage":false}],
    },
  },
  {
    "group":"gateway.networking.k8s.io","kind":"HTTPRoute","plural":"httproutes","singular":"httproute","listKind":"HTTPRouteList","shortNames":[],"scope":"Namespaced",
    releases: {
      "gateway-api-1.4-standard": [{"name":"v1","served":true,"storage":true},{"name":"v1beta1","served":true,"storage":false}],
      "gateway-api-1.4-experimental": [{"name":"v1","served":true,"storage":true},{"name":"v1beta1","served":true,"storage":false}],
      "gateway-api-1.5-standard": [{"name":"v1","served":true,"storage":true},{"name":"v1beta1","served":true,"storage":false}],
      "gateway-api-1.5-experimental": [{"name":"v1","served":true,"storage":true},{"name":"v1beta1","served":true,"storage":false}],
      "gateway-api-1.6-standard": [{"name":"v1","served":true,"storage":true},{"name":"v1beta1","served":true,"storage":false}],
      "gateway-api-1.6-experimental": [{"name":"v1","served":true,"storage":true},{"name":"v1beta1","served":true,"storage":false}],
    },
  },
  {
    "group":"gateway.networking.k8s.io","kind":"ListenerSet","plural":"listenersets","singular":"listenerset","listKind":"ListenerSetList","shortNames":["lset"],"scope":"Namespaced",
    releases: {
      "gateway-api-1.5-standard": [{"name":"v1","served":true,"storage":true}],
      "gateway-api-1.5-experimental": [{"name":"v1","served":true,"storage":true}],
      "gateway-api-1.6-standard": [{"name":"v1","served":true,"storage":true}],
      "gateway-api-1.6-experimental": [{"name":"v1","served":true,"storage":true}],
    },
  },
  {
    "group":"gateway.networking.k8s.io","kind":"ReferenceGrant","plural":"referencegrants","singular":"referencegrant","listKind":"ReferenceGrantList","shortNames":["refgrant"],"scope":"Namespaced",
    releases: {
      "gateway-api-1.4-standard": [{"name":"v1beta1","served":true,"storage":true}],
      "gateway-api-1.4-experimental": [{"name":"v1beta1","served":true,"storage":true}],
      "gateway-api-1.5-standard": [{"name":"v1","served":true,"storage":false},{"name":"v1beta1","served":true,"storage":true}],
      "gateway-api-1.5-experimental": [{"name":"v1","served":true,"storage":false},{"name":"v1beta1","served":true,"storage":true}],
      "gateway-api-1.6-standard": [{"name":"v1","served":true,"storage":false},{"name":"v1beta1","served":true,"storage":true}],
      "gateway-api-1.6-experimental": [{"name":"v1","served":true,"storage":false},{"name":"v1beta1","served":true,"storage":true}],
    },
  },
  {
    "group":"gateway.networking.k8s.io","kind":"TCPRoute","plural":"tcproutes","singular":"tcproute","listKind":"TCPRouteList","shortNames":[],"scope":"Namespaced",
    releases: {
      "gateway-api-1.4-experimental": [{"name":"v1alpha2","served":true,"storage":true}],
      "gateway-api-1.5-experimental": [{"name":"v1alpha2","served":true,"storage":true}],
      "gateway-api-1.6-standard": [{"name":"v1","served":true,"storage":true},{"name":"v1alpha2","served":false,"storage":false,"deprecated":true}],
      "gateway-api-1.6-experimental": [{"name":"v1","served":true,"storage":true},{"name":"v1alpha2","served":true,"storage":false,"deprecated":true}],
    },
  },
  {
    "group":"gateway.networking.k8s.io","kind":"TLSRoute","plural":"tlsroutes","singular":"tlsroute","listKind":"TLSRouteList","shortNames":[],"scope":"Namespaced",
    releases: {
      "gateway-api-1.4-experimental": [{"name":"v1alpha2","served":true,"storage":false},{"name":"v1alpha3","served":true,"storage":true}],
      "gateway-api-1.5-standard": [{"name":"v1","served":true,"storage":true},{"name":"v1alpha2","served":false,"storage":false,"deprecated":true},{"name":"v1alpha3","served":false,"storage":false,"deprecated":true}],
      "gateway-api-1.5-experimental": [{"name":"v1","served":true,"storage":true},{"name":"v1alpha2","served":true,"storage":false,"deprecated":true},{"name":"v1alpha3","served":true,"storage":false,"deprecated":true}],
      "gateway-api-1.6-standard": [{"name":"v1","served":true,"storage":true},{"name":"v1alpha2","served":false,"storage":false,"deprecated":true},{"name":"v1alpha3","served":false,"storage":false,"deprecated":true}],
      "gateway-api-1.6-experimental": [{"name":"v1","served":true,"storage":true},{"name":"v1alpha2","served":true,"storage":false,"deprecated":true},{"name":"v1alpha3","served":true,"storage":false,"deprecated":true}],
    },
  },
  {
    "group":"gateway.networking.k8s.io","kind":"UDPRoute","plural":"udproutes","singular":"udproute","listKind":"UDPRouteList","shortNames":[],"scope":"Namespaced",
    releases: {
      "gateway-api-1.4-experimental": [{"name":"v1alpha2","served":true,"storage":true}],
      "gateway-api-1.5-experimental": [{"name":"v1alpha2","served":true,"storage":true}],
      "gateway-api-1.6-standard": [{"name":"v1","served":true,"storage":true},{"name":"v1alpha2","served":false,"storage":false,"deprecated":true}],
      "gateway-api-1.6-experimental": [{"name":"v1","served":true,"storage":true},{"name":"v1alpha2","served":true,"storage":false,"deprecated":true}],
    },
  },
  {
    "group":"gateway.networking.x-k8s.io","kind":"XBackend","plural":"xbackends","singular":"xbackend","listKind":"XBackendList","shortNames":["xbackend"],"scope":"Namespaced",
    releases: {
      "gateway-api-1.6-experimental": [{"name":"v1alpha1","served":true,"storage":true}],
    },
  },
  {
    "group":"gateway.networking.x-k8s.io","kind":"XBackendTrafficPolicy","plural":"xbackendtrafficpolicies","singular":"xbackendtrafficpolicy","listKind":"XBackendTrafficPolicyList","shortNames":["xbtrafficpolicy"],"scope":"Namespaced",
    releases: {
      "gateway-api-1.4-experimental": [{"name":"v1alpha1","served":true,"storage":true}],
      "gateway-api-1.5-experimental": [{"name":"v1alpha1","served":true,"storage":true}],
      "gateway-api-1.6-experimental": [{"name":"v1alpha1","served":true,"storage":true}],
    },
  },
  {
    "group":"gateway.networking.x-k8s.io","kind":"XListenerSet","plural":"xlistenersets","singular":"xlistenerset","listKind":"XListenerSetList","shortNames":["lset"],"scope":"Namespaced",
    releases: {
      "gateway-api-1.4-experimental": [{"name":"v1alpha1","served":true,"storage":true}],
    },
  },
  {
    "group":"gateway.networking.x-k8s.io","kind":"XMesh","plural":"xmeshes","singular":"xmesh","listKind":"XMeshList","shortNames":["mesh"],"scope":"Cluster",
    releases: {
      "gateway-api-1.4-experimental": [{"name":"v1alpha1","served":true,"storage":true}],
      "gateway-api-1.5-experimental": [{"name":"v1alpha1","served":true,"storage":true}],
      "gateway-api-1.6-experimental": [{"name":"v1alpha1","served":true,"storage":true}],
    },
  },
];
