/**
 * Route delegation to a team
 *
 * The platform owns host and prefix, the team what is below. The child has no hostnames, and consents by naming its parent.
 *
 * Also called: delegation, child route, multi-tenancy
 * Fields: HTTPRoute.rules.backendRefs, HTTPRoute.parentRefs
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, PathMatch, RouteAction, RouteDelegate, RouteTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const shop = new HttpRoute(chart, 'shop', {
  metadata: { namespace: 'platform' },
  parents: [edge],
  hostnames: ['shop.example.com'],
  rules: [{
    matches: [{ path: PathMatch.prefix('/cart') }],
    action: RouteAction.delegate([RouteDelegate.everyRoute('cart')]),
  }],
});
new HttpRoute(chart, 'cart', {
  metadata: { namespace: 'cart' },
  parents: [shop],
  rules: [{
    matches: [{ path: PathMatch.prefix('/cart/items') }],
    action: RouteAction.forward(RouteTarget.service('items', { port: 8080 })),
  }],
});

app.synth();
