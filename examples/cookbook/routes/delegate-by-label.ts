/**
 * Route delegation by label
 *
 * To the routes of all namespaces that have `delegation.kgateway.dev/label: search`.
 *
 * Also called: delegation, route table, multi-tenancy
 * Fields: HTTPRoute.rules.backendRefs
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, PathMatch, RouteAction, RouteDelegate } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

new HttpRoute(chart, 'shop', {
  parents: [edge],
  hostnames: ['shop.example.com'],
  rules: [{
    matches: [{ path: PathMatch.prefix('/search') }],
    action: RouteAction.delegate([RouteDelegate.labelOfAllNamespaces('search')]),
  }],
});

app.synth();
