// What is compared: programs that describe the same number of routes with a backend each.
const { ApiObject } = require('cdk8s');

/** Our constructs: defaults, host rewriting, schema and rules of every object, and what objects have to do with each other. */
function constructs() {
  const { Gateway, HttpRoute, PathMatch, RouteAction, StaticBackend } = require('..');
  return {
    prepare: (chart) => Gateway.fromGatewayAttributes(chart, 'gateway', { name: 'http', namespace: 'infra' }),
    add: (chart, gateway, i) => {
      const backend = new StaticBackend(chart, `backend-${i}`, { hosts: [{ host: `api-${i}.example.com`, port: 80 }] });
      new HttpRoute(chart, `route-${i}`, {
        parents: [gateway],
        hostnames: [`host-${i}.example.com`],
        rules: [{ matches: [{ path: PathMatch.prefix('/v1') }], action: RouteAction.forward(backend) }],
      });
    },
  };
}

/** The same, except for what objects have to do with each other. */
function eachByItself() {
  return { ...constructs(), context: { 'kgateway-constructs/checks': false } };
}

/** Plain ApiObjects with the manifests that our constructs write. */
function apiObjects() {
  return {
    prepare: () => undefined,
    add: (chart, _gateway, i) => {
      const backend = new ApiObject(chart, `backend-${i}`, {
        apiVersion: 'gateway.kgateway.dev/v1alpha1',
        kind: 'Backend',
        spec: { type: 'Static', static: { hosts: [{ host: `api-${i}.example.com`, port: 80 }] } },
      });
      new ApiObject(chart, `route-${i}`, {
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'HTTPRoute',
        spec: {
          hostnames: [`host-${i}.example.com`],
          parentRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'http', namespace: 'infra' }],
          rules: [{
            backendRefs: [{ group: 'gateway.kgateway.dev', kind: 'Backend', name: backend.name, weight: 1 }],
            filters: [{ type: 'URLRewrite', urlRewrite: { hostname: `api-${i}.example.com` } }],
            matches: [{ path: { type: 'PathPrefix', value: '/v1' } }],
          }],
        },
      });
    },
  };
}

/** The nearest thing that cdk8s-plus has: an Ingress and its Service. */
function ingress() {
  const { Ingress, IngressBackend, Service } = require('cdk8s-plus-33');
  return {
    prepare: () => undefined,
    add: (chart, _gateway, i) => {
      const service = new Service(chart, `backend-${i}`, { ports: [{ port: 80 }] });
      new Ingress(chart, `route-${i}`).addHostRule(`host-${i}.example.com`, '/v1', IngressBackend.fromService(service));
    },
  };
}

module.exports = { constructs, eachByItself, apiObjects, ingress };
