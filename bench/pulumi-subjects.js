// What is compared: programs that make the same manifests, with our components, by hand, and in empty components.
const { CustomResource } = require('@pulumi/kubernetes/apiextensions/customResource');
const { ComponentResource } = require('@pulumi/pulumi');

/** What no component can do without. */
class Bare extends ComponentResource {
  constructor(name, manifests) {
    super('bench:index:Bare', name, {});
    for (const manifest of manifests) { new CustomResource(manifest.metadata.name, manifest, { parent: this }); }
    this.registerOutputs({});
  }
}

const routeManifests = (i) => [{
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'HTTPRoute',
  metadata: { name: `route-${i}`, namespace: 'shop' },
  spec: {
    parentRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'http', namespace: 'infra' }],
    hostnames: [`host-${i}.example.com`],
    rules: [{
      matches: [{ path: { type: 'PathPrefix', value: '/v1' } }],
      backendRefs: [{ group: '', kind: 'Service', name: 'shop', port: 80, weight: 1 }],
    }],
  },
}];

const backendManifests = (i) => [{
  apiVersion: 'gateway.kgateway.dev/v1alpha1',
  kind: 'Backend',
  metadata: { name: `backend-${i}`, namespace: 'shop' },
  spec: { type: 'Static', static: { hosts: [{ host: `api-${i}.example.com`, port: 443 }] } },
}, {
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'BackendTLSPolicy',
  metadata: { name: `backend-${i}-tls`, namespace: 'shop' },
  spec: {
    targetRefs: [{ group: 'gateway.kgateway.dev', kind: 'Backend', name: `backend-${i}` }],
    validation: { hostname: `api-${i}.example.com`, wellKnownCACertificates: 'System' },
  },
}];

const library = () => require('../lib/pulumi');

const PROGRAMS = {
  HttpRoute: {
    manifests: routeManifests,
    make(i) {
      const { HttpRoute, PathMatch, RouteAction, RouteParent, RouteTarget } = library();
      new HttpRoute(`route-${i}`, {
        metadata: { namespace: 'shop' },
        parents: [RouteParent.gateway({ name: 'http', namespace: 'infra' })],
        hostnames: [`host-${i}.example.com`],
        rules: [{ matches: [{ path: PathMatch.prefix('/v1') }], action: RouteAction.forward(RouteTarget.service('shop', { port: 80 })) }],
      });
    },
  },
  TlsBackend: {
    manifests: backendManifests,
    make(i) {
      const { TlsBackend } = library();
      new TlsBackend(`backend-${i}`, { metadata: { namespace: 'shop' }, host: `api-${i}.example.com` });
    },
  },
};

/** By the name of a component: who makes what it makes. */
module.exports = Object.fromEntries(Object.entries(PROGRAMS).map(([name, { manifests, make }]) => [name, {
  components: make,
  bare: (i) => new Bare(`bare-${i}`, manifests(i)),
  resources: (i) => manifests(i).forEach((manifest) => new CustomResource(manifest.metadata.name, manifest)),
}]));
