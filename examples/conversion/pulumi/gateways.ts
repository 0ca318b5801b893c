import {
  AllowedListeners, AllowedRoutes, Gateway, GatewayParameters, HttpRoute, Listener, ListenerPolicy, ListenerSet,
  PathMatch, RedirectRoute, RouteAction, RouteDelegate, RouteKind, TrafficPolicy,
} from 'kgateway-constructs/pulumi';

const inGateways = { namespace: 'gateways' };
const labels = { 'app.kubernetes.io/part-of': 'edge' };

const publicGatewayParameters = new GatewayParameters('public', {
  metadata: inGateways,
  kube: {
    deployment: { replicas: 3 },
    service: {
      type: 'LoadBalancer',
      extraAnnotations: { 'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internet-facing' },
    },
  },
});

// Everything that customers reach. Certificates come from cert-manager.
// spec.listeners[1]: one wildcard certificate for all shops
export const publicGateway = new Gateway('public', {
  metadata: { namespace: 'gateways', labels, annotations: { 'cert-manager.io/cluster-issuer': 'letsencrypt' } },
  listeners: {
    http: Listener.http(),
    https: Listener.https({
      certificates: [{ secretName: 'bookshop-tls' }],
      hostname: '*.bookshop.example',
      allowedRoutes: AllowedRoutes.namespacesWithLabels({ 'shared-gateway': 'true' }),
    }),
  },
  allowedListeners: AllowedListeners.sameNamespace(),
  parameters: publicGatewayParameters,
});

export const internal = new Gateway('internal', {
  metadata: { namespace: 'gateways', labels },
  listeners: {
    http: Listener.http({ port: 8080, allowedRoutes: AllowedRoutes.allNamespaces() }),
    postgres: Listener.tcp({
      port: 5432,
      allowedRoutes: AllowedRoutes.allNamespaces({ kinds: [RouteKind.TCP_ROUTE] }),
    }),
  },
});

// Partners bring their own certificate, so their listener is not on the shared Gateway's list.
export const partners = new ListenerSet('partners', {
  metadata: inGateways,
  gateway: publicGateway,
  listeners: {
    partners: Listener.https({
      certificates: [{ secretName: 'partners-tls' }],
      hostname: 'api.partners.example',
      allowedRoutes: AllowedRoutes.allNamespaces(),
    }),
  },
});

new RedirectRoute('to-https', { metadata: inGateways, parents: [publicGateway.listener('http')], toHttps: true });

// Teams get a part of the path each, and do the rest themselves.
export const tools = new HttpRoute('tools', {
  metadata: inGateways,
  parents: [internal.listener('http')],
  hostnames: ['tools.internal.example'],
  rules: [
    {
      matches: [{ path: PathMatch.prefix('/shop') }],
      action: RouteAction.delegate([RouteDelegate.everyRoute('shop')]),
    },
    {
      matches: [{ path: PathMatch.prefix('/media') }],
      action: RouteAction.delegate([RouteDelegate.route('tools', { namespace: 'media' })]),
    },
  ],
});

new TrafficPolicy('defaults', {
  metadata: inGateways,
  targets: [publicGateway],
  timeouts: { request: '30s' },
  compression: { responseCompression: {} },
});

new ListenerPolicy('access-log', {
  metadata: inGateways,
  targets: [publicGateway],
  default: {
    httpSettings: {
      useRemoteAddress: true,
      accessLog: [{
        fileSink: {
          path: '/dev/stdout',
          jsonFormat: {
            start_time: '%START_TIME%',
            method: '%REQ(:METHOD)%',
            path: '%REQ(X-ENVOY-ORIGINAL-PATH?:PATH)%',
            status: '%RESPONSE_CODE%',
          },
        },
      }],
    },
  },
});
