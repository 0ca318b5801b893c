import { checkForm } from '../form/check-form';
import { Place } from '../place';
import type { PolicyTarget } from '../policy/policy-target';
import { RouteParent } from '../route/route-parent';
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
export class ImportedGatewayDraft {
  public constructor(path: string, private readonly attributes: GatewayAttributes) {
    const place = Place.of(path);
    checkForm('GatewayAttributes', attributes, place);
    place.at('name').checkText(attributes.name, objectName);
    place.at('namespace').checkText(attributes.namespace, namespaceName);
    place.finish();
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
