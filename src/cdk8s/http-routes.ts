import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import type { IConstruct } from 'constructs';
import { makeObjects } from './bundle';
import type { IGateway } from './gateway';
import { releaseTargetOf } from './release';
import { routesOfIngress } from '../core/ingress/program-options';
import type { IngressRouteOptions } from '../core/ingress/program-options';
import { Location } from '../core/location';
import { instead } from '../core/schema/nearest';

/** What becomes of an Ingress of a program. */
export interface HttpRoutesFromIngressOptions extends IngressRouteOptions {
  /**
   * The Gateway for the routes. Its listeners for HTTP and HTTPS have the ports 80 and 443.
   *
   * @default - a Gateway with the listeners that the Ingress needs is written
   */
  readonly gateway?: IGateway;

  /**
   * Whether the Ingress is taken out of the program, once nobody needs it any more.
   *
   * @default false - both are written, so that traffic can move from one to the other
   */
  readonly replaceIngress?: boolean;
}

/**
 * HTTPRoutes with their policies that answer as an Ingress of ingress-nginx does.
 *
 * @example
 * HttpRoutes.fromIngress(ingress, { accept: ['limit-rps'] });
 *
 * @see https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/
 */
export class HttpRoutes extends Construct {
  /**
   * The routes of an Ingress: one of cdk8s-plus, or any object of kind Ingress. They are beside it in the program.
   * Call this when the Ingress has all of its rules and annotations.
   *
   * What cannot be converted is an error. An access control that cannot be kept is one too, unless it is accepted by name.
   *
   * @param ingress the Ingress; Services, Secrets and ConfigMaps of the program are looked up
   * @param options how it is converted
   */
  public static fromIngress(ingress: IConstruct, options: HttpRoutesFromIngressOptions = {}): HttpRoutes {
    const object = ingressObjectOf(ingress);
    const scope = object === undefined ? undefined : ingress.node.scope as Construct | undefined;
    if (object === undefined || scope === undefined) {
      const location = Location.of('HttpRoutes.fromIngress');
      location.at('ingress').refuse({ wrong: 'must be an object of kind Ingress in networking.k8s.io/v1', fix: 'give it an Ingress of cdk8s-plus, or a KubeIngress' });
      location.finish();
      throw new Error('not reached');
    }
    refuseOthers(options, ingress.node.path);
    const others = ingress.node.root.node.findAll()
      .filter((node): node is ApiObject => ApiObject.isApiObject(node) && REFERRED_TO.includes(node.kind));
    const { gateway, replaceIngress, ...rest } = options;
    const manifests = [object, ...others].map((one) => one.toJson() as unknown);
    const routes = routesOfIngress(ingress.node.path, manifests, releaseTargetOf(ingress), rest, gateway);
    if (replaceIngress === true) { scope.node.tryRemoveChild(ingress.node.id); }
    return new HttpRoutes(scope, `${ingress.node.id}-routes`, routes);
  }

  /** What is different from before, and what to do about it. */
  public readonly notes: string[];

  private constructor(scope: Construct, id: string, { objects, notes }: ReturnType<typeof routesOfIngress>) {
    super(scope, id);
    this.notes = [...notes];
    makeObjects(this, objects.map((manifest) => ({ id: `${manifest.kind}-${manifest.metadata.name}`, manifest: { ...manifest } })));
  }
}

const OPTIONS = ['accept', 'gateway', 'gatewayNamespace', 'keepRegex', 'replaceIngress'];

/** Programs in JavaScript have no types. */
function refuseOthers(options: HttpRoutesFromIngressOptions, path: string): void {
  const location = Location.of(path);
  Object.keys(options).filter((name) => !OPTIONS.includes(name)).forEach((name) => {
    location.at(name).refuse({ wrong: 'unknown property', fix: instead(name, OPTIONS) });
  });
  const accept: unknown = options.accept ?? [];
  if (!Array.isArray(accept) || !accept.every((name) => typeof name === 'string')) {
    location.at('accept').refuse({ wrong: 'must be a list of annotations', value: accept, fix: 'write one such as [\'limit-rps\']' });
  }
  location.finish();
}

const REFERRED_TO = ['Service', 'Secret', 'ConfigMap', 'IngressClass'];

/** The object of a construct. Those of cdk8s-plus have it as a child. */
function ingressObjectOf(construct: IConstruct): ApiObject | undefined {
  if (!Construct.isConstruct(construct)) { return undefined; }
  const object = ApiObject.isApiObject(construct) ? construct : construct.node.defaultChild;
  return object !== undefined && ApiObject.isApiObject(object) && object.kind === 'Ingress' && object.apiVersion === 'networking.k8s.io/v1' ? object : undefined;
}
