/** The classes that other controllers make themselves, or that come with their charts and first steps, except for those that `WORDS` gives away. */
const CLASSES = new Set(['eg', 'ngf', 'openshift-default']);

/** Names of other controllers, and of load balancers of clouds, as a part of the name of a class: `envoy-internal`, `aws-alb`. */
const WORDS = new Set([
  'agentgateway', 'airlock', 'alb', 'ambassador', 'apisix', 'avi', 'cilium', 'cloudflare', 'consul', 'contour', 'emissary', 'envoy', 'envoygateway', 'flomesh',
  'haproxy', 'higress', 'istio', 'kong', 'kuma', 'lattice', 'linkerd', 'ngf', 'nginx', 'ngrok', 'nlb', 'stunner', 'traefik', 'tyk', 'varnish', 'wso2',
]);

/** Google has one for each kind of its load balancers. */
const CLASSES_OF_GOOGLE = /^gke-(?:l7|td|persistent)-|^asm-l7-gxlb$/;

const OWN_WORD = 'kgateway';

/** Whether a GatewayClass is one of another controller by its name alone. Nobody is kept from making one of this name for kgateway. */
export function isForeignClass(name: string): boolean {
  const words = name.toLowerCase().split(/[-.]/);
  return CLASSES.has(name) || CLASSES_OF_GOOGLE.test(name) || (!words.includes(OWN_WORD) && words.some((word) => WORDS.has(word)));
}

/** The groups in which other controllers have their own backends, filters and policies, and with which their annotations and options begin. */
const GROUPS = new Set([
  'agentgateway.dev', 'alb.networking.azure.io', 'apisix.apache.org', 'appprotect.f5.com', 'application-networking.k8s.aws', 'cilium.io', 'configuration.konghq.com',
  'consul.hashicorp.com', 'elbv2.k8s.aws', 'extensions.higress.io', 'extensions.kuadrant.io', 'gateway-operator.konghq.com', 'gateway.airlock.com', 'gateway.consul.hashicorp.com',
  'gateway.envoyproxy.io', 'gateway.flomesh.io', 'gateway.getambassador.io', 'gateway.k8s.aws', 'gateway.nginx.org', 'getambassador.io', 'haproxy.org', 'hub.traefik.io', 'konghq.com',
  'kuadrant.io', 'kuma.io', 'microgateway.airlock.com', 'net.gke.io', 'networking.gke.io', 'networking.higress.io', 'ngrok.k8s.ngrok.com', 'nginx.org', 'policy.linkerd.io',
  'projectcontour.io', 'stunner.l7mp.io', 'traefik.io', 'tyk.tyk.io',
]);

/** Whether a group is one of another controller, so that what refers to its kinds is meant for that one. */
export function isForeignGroup(group: string): boolean {
  return GROUPS.has(group);
}

/** Whether the name of an annotation or option is one of another controller. */
export function isForeignKey(key: string): boolean {
  return GROUPS.has(key.slice(0, Math.max(0, key.indexOf('/'))));
}
