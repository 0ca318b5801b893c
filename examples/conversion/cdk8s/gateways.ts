import { Chart } from 'cdk8s';
import {
  AllowedListeners, AllowedRoutes, Gateway, GatewayParameters, HttpRoute, kube, Listener, ListenerPolicy,
  ListenerSet, PathMatch, RedirectRoute, RouteAction, RouteDelegate, RouteKind, TrafficPolicy,
} from 'kgateway-constructs';
import { app } from './app';

const chart = new Chart(app, 'gateways', { namespace: 'gateways' });

const labels = { 'app.kubernetes.io/part-of': 'edge' };

const publicGatewayParameters = new GatewayParameters(chart, 'public', {
  metadata: { name: 'public' },
  kube: {
    deployment: { replicas: 3 },
    service: {
      type: kube.GatewayParametersKubeServiceType.LOAD_BALANCER,
      extraAnnotations: { 'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internet-facing' },
    },
  },
});

// Everything that customers reach. Certificates come from cert-manager.
// spec.listeners[1]: one wildcard certificate for all shops
export const publicGateway = new Gateway(chart, 'public-gateway', {
  metadata: { name: 'public', labels, annotations: { 'cert-manager.io/cluster-issuer': 'letsencrypt' } },
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

export const internal = new Gateway(chart, 'internal', {
  metadata: { name: 'internal', labels },
  listeners: {
    http: Listener.http({ port: 8080, allowedRoutes: AllowedRoutes.allNamespaces() }),
    postgres: Listener.tcp({
      port: 5432,
      allowedRoutes: AllowedRoutes.allNamespaces({ kinds: [RouteKind.TCP_ROUTE] }),
    }),
  },
});

// Partners bring their own certificate, so their listener is not on the shared Gateway's list.
export const partners = new ListenerSet(chart, 'partners', {
  metadata: { name: 'partners' },
  gateway: publicGateway,
  listeners: {
    partners: Listener.https({
      certificates: [{ secretName: 'partners-tls' }],
      hostname: 'api.partners.example',
      allowedRoutes: AllowedRoutes.allNamespaces(),
    }),
  },
});

new RedirectRoute(chart, 'to-https', {
  metadata: { name: 'to-https' },
  parents: [publicGateway.listener('http')],
  toHttps: true,
});

// Teams get a part of the path each, and do the rest themselves.
export const tools = new HttpRoute(chart, 'tools', {
  metadata: { name: 'tools' },
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

new TrafficPolicy(chart, 'defaults', {
  metadata: { name: 'defaults' },
  targets: [publicGateway],
  timeouts: { request: '30s' },
  compression: { responseCompression: {} },
});

new ListenerPolicy(chart, 'access-log', {
  metadata: { name: 'access-log' },
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
