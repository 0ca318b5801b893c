import { Location } from '../location';
import type { PolicyTarget } from '../policy/policy-target';
import { RouteParent } from '../route/route-parent';
import { checkShape } from '../shape/check-shape';
import { namespaceName, objectName } from '../syntax/name';

/** A Gateway that exists already. */
export interface GatewayAttributes {
  /** The name of the Gateway. */
  readonly name: string;

  /**
   * The namespace of the Gateway.
   *
   * @default - the namespace of the route that refers to it
   */
  readonly namespace?: string;
}

/** A Gateway that exists already, as the parent of routes. */
export class ImportedGatewayModel {
  public constructor(path: string, private readonly attributes: GatewayAttributes) {
    const location = Location.of(path);
    checkShape('GatewayAttributes', attributes, location);
    location.at('name').checkText(attributes.name, objectName);
    location.at('namespace').checkText(attributes.namespace, namespaceName);
    location.finish();
  }

  public listener(name: string): RouteParent {
    return RouteParent.gateway({ ...this.attributes, sectionName: name });
  }

  public toRouteParent(): RouteParent {
    return RouteParent.gateway(this.attributes);
  }

  public toPolicyTarget(): PolicyTarget {
    return this.toRouteParent().toPolicyTarget();
  }
}
