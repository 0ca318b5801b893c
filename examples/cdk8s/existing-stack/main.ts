import { ApiObject, App, Chart } from 'cdk8s';
import { Deployment } from 'cdk8s-plus-33';
import { Backend, Gateway, HttpRoute, PathMatch, RouteAction, RouteFilter, RouteTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'existing-stack', { namespace: 'httpbin' });

// What the program has already: a workload from cdk8s-plus …
const deployment = new Deployment(chart, 'httpbin', {
  replicas: 2,
  containers: [{ image: 'mccutchen/go-httpbin:v2.15.0', portNumber: 8080, securityContext: { user: 1000 } }],
});
const service = deployment.exposeViaService({ ports: [{ port: 8000, targetPort: 8080 }] });

// … an object written by hand, which is checked like ours …
new ApiObject(chart, 'maintenance', {
  apiVersion: 'gateway.kgateway.dev/v1alpha1',
  kind: 'DirectResponse',
  spec: { status: 503, body: 'back soon' },
});

// … and what others have deployed.
const gateway = Gateway.fromGatewayAttributes(chart, 'gateway', { name: 'http', namespace: 'kgateway-system' });
const search = Backend.fromBackendAttributes(chart, 'search', { name: 'search', namespace: 'shared', hosts: ['search.example.com'] });

new HttpRoute(chart, 'route', {
  parents: [gateway],
  hostnames: ['httpbin.example.com'],
  rules: [
    { matches: [{ path: PathMatch.prefix('/search') }], action: RouteAction.forward(search) },
    {
      filters: [RouteFilter.requestHeaderModifier({ set: { 'x-team': 'demo' } })],
      action: RouteAction.forward(RouteTarget.fromService(service)),
    },
  ],
});

app.synth();
