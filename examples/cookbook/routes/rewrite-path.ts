/**
 * Path rewrite: full path
 *
 * Every request of the rule gets the same path.
 *
 * Also called: ReplaceFullPath, URLRewrite
 * Fields: HTTPRoute.rules.filters.urlRewrite.path
 * Envoy: path_rewrite_policy, regex_rewrite
 * ingress-nginx: rewrite-target
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, PathMatch, PathRewrite, RouteAction, RouteFilter, RouteTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

new HttpRoute(chart, 'shop', {
  parents: [edge],
  rules: [{
    matches: [{ path: PathMatch.prefix('/old') }],
    filters: [RouteFilter.urlRewrite({ path: PathRewrite.fullPath('/gone.html') })],
    action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })),
  }],
});

app.synth();
