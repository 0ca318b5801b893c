import { Namespace } from '@pulumi/kubernetes/core/v1/namespace';
import { Service } from '@pulumi/kubernetes/core/v1/service';
import { Backend, Gateway, HttpRoute, PathMatch, RouteAction, RouteFilter, RouteTarget } from 'kgateway-constructs/pulumi';

// What the program has already …
const namespace = new Namespace('httpbin').metadata.name;
const service = new Service('httpbin', {
  metadata: { namespace },
  spec: { selector: { app: 'httpbin' }, ports: [{ port: 8000, targetPort: 8080 }] },
});

// … and what others have deployed.
const search = Backend.fromBackendAttributes({ name: 'search', namespace: 'shared', hosts: ['search.example.com'] });

new HttpRoute('route', {
  metadata: { namespace },
  parents: [Gateway.fromGatewayAttributes({ name: 'http', namespace: 'kgateway-system' })],
  hostnames: ['httpbin.example.com'],
  rules: [
    { matches: [{ path: PathMatch.prefix('/search') }], action: RouteAction.forward(search) },
    {
      filters: [RouteFilter.requestHeaderModifier({ set: { 'x-team': 'demo' } })],
      action: RouteAction.forward(RouteTarget.fromService(service)),
    },
  ],
});
