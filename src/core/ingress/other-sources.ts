/** Why something of another project that looks like an Ingress is not converted, and what to do. */
export interface OtherSource {
  readonly message: string;
  readonly fix: string;
}

/** Nothing for what is no source of routes, and for what is converted. */
export function otherSourceOf(apiVersion: string, kind: string): OtherSource | undefined {
  const [group, version] = apiVersion.split('/');
  if (kind === 'Ingress') { return ['extensions', 'networking.k8s.io'].includes(group) && version !== 'v1' ? OLD_INGRESS : undefined; }
  const project = PROJECTS.find(({ groups, kinds }) => groups.includes(group) && kinds.includes(kind));
  return project === undefined ? undefined : { message: `${kind} of ${project.name} is not supported`, fix: project.fix };
}

const OLD_INGRESS: OtherSource = {
  message: 'this version of Ingress is not supported: Kubernetes has not served it since 1.22',
  fix: 'write apiVersion: networking.k8s.io/v1, where the backend is service.name and service.port',
};

/** Nothing is known that converts them. */
const BY_HAND = 'write HTTPRoutes that say the same, with TrafficPolicies for what protects them';

const PROJECTS: readonly { readonly name: string; readonly groups: readonly string[]; readonly kinds: readonly string[]; readonly fix: string }[] = [
  {
    name: 'Istio',
    groups: ['networking.istio.io'],
    kinds: ['VirtualService', 'Gateway'],
    fix: 'use ingress2gateway with --providers istio, which makes routes of what is not for the mesh, and convert these',
  },
  {
    name: 'Gloo Edge',
    groups: ['gateway.solo.io'],
    kinds: ['VirtualService', 'RouteTable', 'VirtualHostOption', 'RouteOption', 'Gateway'],
    fix: 'use glooctl gateway-api convert, which makes HTTPRoutes of it, and convert these; it writes policies of Gloo Gateway, which have to be written as TrafficPolicies',
  },
  {
    name: 'Kong',
    groups: ['configuration.konghq.com'],
    kinds: ['TCPIngress'],
    fix: 'use ingress2gateway with --providers kong, which makes TCPRoutes and TLSRoutes of it, and convert these',
  },
  { name: 'Traefik', groups: ['traefik.io', 'traefik.containo.us'], kinds: ['IngressRoute', 'IngressRouteTCP'], fix: BY_HAND },
  { name: 'Contour', groups: ['projectcontour.io'], kinds: ['HTTPProxy'], fix: BY_HAND },
  { name: 'Emissary', groups: ['getambassador.io', 'x.getambassador.io'], kinds: ['Mapping', 'TCPMapping', 'AmbassadorMapping', 'AmbassadorTCPMapping'], fix: BY_HAND },
  { name: 'OpenShift', groups: ['route.openshift.io'], kinds: ['Route'], fix: BY_HAND },
  { name: 'APISIX', groups: ['apisix.apache.org'], kinds: ['ApisixRoute'], fix: BY_HAND },
  { name: 'the NGINX Ingress Controller of F5', groups: ['k8s.nginx.org'], kinds: ['VirtualServer', 'VirtualServerRoute', 'TransportServer'], fix: BY_HAND },
];
