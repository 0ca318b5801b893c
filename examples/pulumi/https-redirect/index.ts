import { AllowedRoutes, Gateway, HttpRoute, Listener, RedirectRoute, RouteAction, RouteTarget } from 'kgateway-constructs/pulumi';

const edge = new Gateway('edge', {
  metadata: { namespace: 'kgateway-system' },
  waitForAccepted: true,
  listeners: {
    http: Listener.http(),
    https: Listener.https({
      certificates: [{ secretName: 'shop-tls' }],
      allowedRoutes: AllowedRoutes.namespacesWithLabels({ 'edge-access': 'true' }),
    }),
  },
});

// Only on the HTTP listener: on the whole Gateway it would redirect HTTPS requests, too, without end.
new RedirectRoute('to-https', { metadata: { namespace: 'kgateway-system' }, parents: [edge.listener('http')], toHttps: true });

new HttpRoute('shop', {
  metadata: { namespace: 'shop' },
  parents: [edge.listener('https')],
  hostnames: ['shop.example.com'],
  rules: [{ action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })) }],
});

/** Where the DNS records of the shop point to. */
export const address = edge.address;
