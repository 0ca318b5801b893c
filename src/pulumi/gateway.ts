import * as pulumi from '@pulumi/pulumi';
import { checkedArgs } from './checked-args';
import { renderImported } from './deferred-check';
import type { InputFields } from './inputs';
import { ManifestComponent } from './manifest-component';
import type { ObjectArgs } from './manifest-component';
import { asRunError } from './run-error';
import { GatewayModel } from '../core/gateway/gateway';
import type { GatewayOptions } from '../core/gateway/gateway';
import { ImportedGatewayModel } from '../core/gateway/imported-gateway';
import type { GatewayAttributes } from '../core/gateway/imported-gateway';
import { GATEWAY } from '../core/kinds';
import type { IPolicyTarget, PolicyTarget } from '../core/policy/policy-target';
import type { IRouteParent, RouteParent } from '../core/route/route-parent';

/** A Gateway of this program, or one that exists already. As a parent it stands for all its listeners. */
export interface IGateway extends IRouteParent, IPolicyTarget {
  /**
   * One listener, as the parent of routes and the target of policies.
   *
   * @param name the name of the listener
   */
  listener(name: string): RouteParent;
}

/** What a Gateway is made of. All listeners have to be given here: the Gateway is made at once. */
export interface GatewayArgs extends InputFields<GatewayOptions>, ObjectArgs {}

/** Takes requests into the cluster, on one or more listeners. */
export class Gateway extends ManifestComponent implements IGateway {
  /** A Gateway that exists already, deployed by Helm or by another team. */
  public static fromGatewayAttributes(attributes: InputFields<GatewayAttributes>): IGateway {
    return renderImported('Gateway.fromGatewayAttributes', (path) => new ImportedGatewayModel(path, attributes as GatewayAttributes));
  }

  /** The first address that the Gateway got, from its status. Without `waitForAccepted` it is undefined until a refresh has seen it. */
  public readonly address: pulumi.Output<string | undefined>;
  private readonly model: GatewayModel;

  public constructor(name: string, args: GatewayArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, GATEWAY, checkedArgs('Gateway', name, args), options, 'Gateway');
    this.model = this.render(() => new GatewayModel(this.owner, args as GatewayOptions));
    const made = this.makeObject(this.model.spec(), [], { status: undefined });
    const { status } = made as unknown as { status: pulumi.Output<GatewayStatus | undefined> };
    this.address = pulumi.output(status).apply((known) => known?.addresses?.[0]?.value);
    this.finish({ address: this.address });
  }

  public listener(name: string): RouteParent {
    return asRunError(() => this.model.listener(name));
  }

  public toRouteParent(): RouteParent {
    return this.model.toRouteParent();
  }

  public toPolicyTarget(): PolicyTarget {
    return this.toRouteParent().toPolicyTarget();
  }
}

interface GatewayStatus {
  readonly addresses?: readonly { readonly value: string }[];
}
