/** The classes that other controllers make themselves, or that come with their charts and first steps. Most sets of manifests don't have them. */
const CLASSES = new Set([
  'agentgateway', 'amazon-vpc-lattice', 'apisix', 'azure-alb-external', 'cilium', 'consul', 'contour', 'eg', 'envoy-gateway', 'haproxy', 'higress',
  'istio', 'istio-eastwest', 'istio-remote', 'istio-waypoint', 'kong', 'kuma', 'linkerd', 'nginx', 'openshift-default', 'traefik',
]);

/** Google has one for each kind of its load balancers. */
const CLASSES_OF_GOOGLE = /^gke-(?:l7|td|persistent)-|^asm-l7-gxlb$/;

/** Whether a GatewayClass is one of another controller by its name alone. Nobody is kept from making one of this name for kgateway. */
export function isForeignClass(name: string): boolean {
  return CLASSES.has(name) || CLASSES_OF_GOOGLE.test(name);
}

/** The groups in which other controllers have their own backends, filters and policies. */
const GROUPS = new Set([
  'agentgateway.dev', 'alb.networking.azure.io', 'apisix.apache.org', 'application-networking.k8s.aws', 'configuration.konghq.com', 'consul.hashicorp.com',
  'gateway.consul.hashicorp.com', 'gateway.envoyproxy.io', 'gateway.k8s.aws', 'gateway.nginx.org', 'kuma.io', 'net.gke.io', 'networking.gke.io',
  'policy.linkerd.io', 'projectcontour.io', 'traefik.io',
]);

/** Whether a group is one of another controller, so that what refers to its kinds is meant for that one. */
export function isForeignGroup(group: string): boolean {
  return GROUPS.has(group);
}
