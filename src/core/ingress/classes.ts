import type { ConversionContext } from './conversion-context';
import type { IngressObject } from './ingress-object';
import { objectNameOf } from './object-store';

/** Ingresses of one controller, and the Gateway that takes its place. */
export interface IngressClassGroup {
  readonly gateway: { readonly name: string; readonly namespace: string };
  readonly members: readonly IngressObject[];
}

const NGINX = 'k8s.io/ingress-nginx';

/** Classes of other controllers, as they are usually called. */
const OTHERS = /^(?:traefik|alb|gce|gce-internal|kong|haproxy|contour|istio|azure.*|openshift.*|cilium|tailscale|cloudflare.*|skipper|ambassador|gloo|apisix|voyager|citrix)/;

/** The Ingresses that ingress-nginx serves, by class. */
export function classesOf(context: ConversionContext, ingresses: readonly IngressObject[]): readonly IngressClassGroup[] {
  const groups = new Map<string, IngressObject[]>();
  for (const ingress of ingresses) {
    const other = otherController(context, ingress);
    if (other === undefined) {
      groups.set(gatewayNameFor(ingress.className), [...groups.get(gatewayNameFor(ingress.className)) ?? [], ingress]);
    } else {
      context.findings.add({
        id: 'ingress-not-converted',
        severity: 'warning',
        at: ingress.manifest.spec.get('ingressClassName'),
        message: `class ${JSON.stringify(ingress.className ?? '')} belongs to ${other}, not to ingress-nginx`,
        fix: 'convert it with a tool for that controller, or leave it where it is',
        consequence: 'nothing is written for this Ingress',
      });
    }
  }
  const { gateway } = context.options;
  return [...groups].map(([name, members]) => ({ gateway: gateway ?? { name, namespace: namespaceFor(context, ingresses) }, members }));
}

/** Which other controller serves an Ingress; undefined if it is ingress-nginx. */
function otherController({ set }: ConversionContext, ingress: IngressObject): string | undefined {
  const { className } = ingress;
  if (className === undefined) { return undefined; }
  const controller = set.ofKind('networking.k8s.io', 'IngressClass').find(({ name }) => name === className)?.spec.get('controller').text;
  if (controller !== undefined) { return controller.endsWith('/ingress-nginx') || controller === NGINX ? undefined : controller; }
  return OTHERS.test(className) && ingress.annotationNames.length === 0 ? 'another controller, by its name' : undefined;
}

/** A Gateway is called after its class, if that says more than what ran before. */
function gatewayNameFor(className: string | undefined): string {
  return className === undefined || className === 'nginx' ? 'ingress' : objectNameOf(className);
}

/** The one of all Ingresses, so that nothing crosses namespaces without need. */
function namespaceFor({ options }: ConversionContext, ingresses: readonly IngressObject[]): string {
  const namespaces = new Set(ingresses.map(({ namespace }) => namespace));
  return options.gatewayNamespace ?? (namespaces.size === 1 ? [...namespaces][0] : 'kgateway-system');
}
