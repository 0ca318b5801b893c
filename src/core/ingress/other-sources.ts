/** Why something of another project that looks like an Ingress is not converted, and what to use. Nothing for everything else. */
export function otherSourceOf(apiVersion: string, kind: string): string | undefined {
  const [group] = apiVersion.split('/');
  return SOURCES[`${group}/${kind}`];
}

const ISTIO = 'an Istio VirtualService is not supported: it also routes within a mesh; '
  + 'use ingress2gateway with --providers istio to make HTTPRoutes of it, and convert these';
const GLOO = 'not supported: use `glooctl gateway-api convert`, which makes HTTPRoutes of it, and convert these; '
  + 'it writes policies of Gloo Gateway, which have to be written as TrafficPolicies';

const SOURCES: Readonly<Record<string, string>> = {
  'networking.istio.io/VirtualService': ISTIO,
  'gateway.solo.io/VirtualService': `a VirtualService of Gloo Edge is ${GLOO}`,
  'gateway.solo.io/RouteTable': `a RouteTable of Gloo Edge is ${GLOO}`,
  'gateway.solo.io/VirtualHostOption': `a VirtualHostOption of Gloo Edge is ${GLOO}`,
  'extensions/Ingress': 'an Ingress of the group extensions is not supported: Kubernetes has not served it since 1.22; write apiVersion: networking.k8s.io/v1',
};
