import * as pulumi from '@pulumi/pulumi';
import { checkedArgs } from './checked-args';
import { renderImported } from './deferred-check';
import type { InputFields } from './inputs';
import { ManifestComponent } from './manifest-component';
import type { ObjectArgs } from './manifest-component';
import { ec2Discovery } from './per-cluster';
import { resourcesOf } from './resources-of';
import { asRunError } from './run-error';
import { BackendModel, ImportedBackendModel } from '../core/backend/backend';
import type { BackendAttributes, BackendOptions } from '../core/backend/backend';
import type { Destination } from '../core/backend/destination';
import type { Grant } from '../core/grant';
import { BACKEND, REFERENCE_GRANT } from '../core/kinds';
import type { IPolicyTarget, PolicyTarget } from '../core/policy/policy-target';
import type { Resolvable } from '../core/resolvable';
import type { IRouteTarget, RouteTarget } from '../core/route/route-target';

/** A Backend of this program, or one that exists already. */
export interface IBackend extends IRouteTarget, IPolicyTarget {}

/** What a Backend is made of. */
export interface BackendArgs extends InputFields<BackendOptions>, ObjectArgs {
  /** Where it leads. */
  destination: Destination;
}

/**
 * A destination that routes can refer to, of any kind. `StaticBackend` and
 * `TlsBackend` are shorter ways to write the usual ones.
 *
 * Its TLS policy (`<name>-tls`) and its ReferenceGrants (`<name>-grant-…`) are its children, in its namespace.
 */
export class Backend extends ManifestComponent implements IBackend {
  /** A Backend that exists already. It gets no grants: its owner decides who may refer to it. */
  public static fromBackendAttributes(attributes: InputFields<BackendAttributes>): IBackend {
    return renderImported('Backend.fromBackendAttributes', (path) => new ImportedBackendModel(path, attributes as BackendAttributes));
  }

  private readonly model: BackendModel;
  private readonly resources: pulumi.Resource[];

  public constructor(name: string, args: BackendArgs, options?: pulumi.ComponentResourceOptions, type = 'Backend') {
    super(name, BACKEND, checkedArgs('Backend', name, args), options, type);
    this.model = this.render(() => new BackendModel({
      ...this.owner,
      _createGrant: (grant) => this.createGrant(grant),
      _join: (parts) => pulumi.concat(...parts as pulumi.Input<string>[]) as unknown as Resolvable<string>,
    }, args.destination, args as BackendOptions));
    if (this.model.needsEc2Discovery) {
      const discovery = ec2Discovery.of(this);
      discovery.addBackend(this.path);
      asRunError(() => discovery.check());
    }
    const { spec, tlsPolicy } = this.model;
    this.resources = [this.makeObject(spec)];
    if (tlsPolicy !== undefined) { this.resources.push(this.makeCompanion('tls', tlsPolicy.kind, tlsPolicy.spec)); }
    this.finish();
  }

  public toRouteTarget(): RouteTarget {
    const target = this.model.toRouteTarget();
    resourcesOf.set(target, this.resources);
    return target;
  }

  public toPolicyTarget(): PolicyTarget {
    return this.model.toPolicyTarget();
  }

  private createGrant({ id, spec }: Grant): void {
    this.resources.push(this.makeCompanion(id, REFERENCE_GRANT, spec));
  }
}
