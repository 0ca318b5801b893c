import { Construct } from 'constructs';
import type { IConstruct } from 'constructs';
import { checkedProps } from './checked-props';
import { ManifestObject } from './manifest-object';
import type { ObjectProps } from './object-props';
import { GatewayModel } from '../core/gateway/gateway';
import type { GatewayOptions } from '../core/gateway/gateway';
import { ImportedGatewayModel } from '../core/gateway/imported-gateway';
import type { GatewayAttributes } from '../core/gateway/imported-gateway';
import type { Listener } from '../core/gateway/listener';
import { GATEWAY } from '../core/kinds';
import type { IPolicyTarget, PolicyTarget } from '../core/policy/policy-target';
import type { IRouteParent, RouteParent } from '../core/route/route-parent';

/** A Gateway of this program, or one that exists already. As a parent it stands for all its listeners. */
export interface IGateway extends IConstruct, IRouteParent, IPolicyTarget {
  /** The name of the Gateway. */
  readonly name: string;

  /**
   * The namespace of the Gateway.
   *
   * @default - chosen by whoever applies the manifest
   */
  readonly namespace?: string;

  /**
   * One listener, as the parent of routes and the target of policies.
   *
   * @param name the name of the listener
   */
  listener(name: string): RouteParent;
}

/** What a Gateway is made of. */
export interface GatewayProps extends GatewayOptions, ObjectProps {}

/**
 * Takes requests into the cluster, on one or more listeners.
 *
 * @example
 * const edge = new Gateway(this, 'edge');
 * const http = edge.addListener('http', Listener.http());
 * const https = edge.addListener('https', Listener.https({ certificates: [{ secretName: 'shop-tls' }] }));
 *
 * @see https://gateway-api.sigs.k8s.io/api-types/gateway/
 */
export class Gateway extends ManifestObject implements IGateway {
  /** A Gateway that exists already, deployed by Helm or by another team. */
  public static fromGatewayAttributes(scope: Construct, id: string, attributes: GatewayAttributes): IGateway {
    return new ImportedGateway(scope, id, attributes);
  }

  private readonly model: GatewayModel;

  public constructor(scope: Construct, id: string, props: GatewayProps = {}) {
    super(scope, id, GATEWAY, checkedProps('Gateway', scope, id, props).metadata);
    this.model = new GatewayModel(this, props);
  }

  /**
   * Adds a listener, and gives it as the parent of routes.
   *
   * @param name a name that no other listener of the Gateway has
   */
  public addListener(name: string, listener: Listener): RouteParent {
    this.model.addListener(name, listener);
    this._changed();
    return this.listener(name);
  }

  public listener(name: string): RouteParent {
    return this.model.listener(name);
  }

  public toRouteParent(): RouteParent {
    return this.model.toRouteParent();
  }

  public toPolicyTarget(): PolicyTarget {
    return this.toRouteParent().toPolicyTarget();
  }

  /** @internal */
  protected _spec(): object {
    return this.model.spec();
  }
}

class ImportedGateway extends Construct implements IGateway {
  public readonly name: string;
  public readonly namespace?: string;
  private readonly model: ImportedGatewayModel;

  public constructor(scope: Construct, id: string, attributes: GatewayAttributes) {
    super(scope, id);
    this.model = new ImportedGatewayModel(this.node.path, attributes);
    this.name = attributes.name;
    this.namespace = attributes.namespace;
  }

  public listener(name: string): RouteParent {
    return this.model.listener(name);
  }

  public toRouteParent(): RouteParent {
    return this.model.toRouteParent();
  }

  public toPolicyTarget(): PolicyTarget {
    return this.toRouteParent().toPolicyTarget();
  }
}
