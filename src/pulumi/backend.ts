import * as pulumi from '@pulumi/pulumi';
import { checkedArgs } from './checked-args';
import type { LateFields } from './late';
import { renderImported } from './late-check';
import { madeBy } from './made-by';
import { ManifestComponent } from './manifest-component';
import type { ObjectArgs } from './manifest-component';
import { ec2Discovery } from './per-cluster';
import { asRunError } from './run-error';
import { BackendDraft, ImportedBackendDraft } from '../core/backend/backend';
import type { BackendAttributes, BackendOptions } from '../core/backend/backend';
import type { Destination } from '../core/backend/destination';
import type { Grant } from '../core/grant';
import { BACKEND, REFERENCE_GRANT } from '../core/kinds';
import type { Leaf } from '../core/leaf';
import type { IPolicyTarget, PolicyTarget } from '../core/policy/policy-target';
import type { IRouteTarget, RouteTarget } from '../core/route/route-target';

/** A Backend of this program, or one that exists already. */
export interface IBackend extends IRouteTarget, IPolicyTarget {}

/** What a Backend is made of. */
export interface BackendArgs extends LateFields<BackendOptions>, ObjectArgs {
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
  public static fromBackendAttributes(attributes: LateFields<BackendAttributes>): IBackend {
    return renderImported('Backend.fromBackendAttributes', (path) => new ImportedBackendDraft(path, attributes as BackendAttributes));
  }

  private readonly draft: BackendDraft;
  private readonly resources: pulumi.Resource[];

  public constructor(name: string, args: BackendArgs, options?: pulumi.ComponentResourceOptions, type = 'Backend') {
    super(name, BACKEND, checkedArgs('Backend', name, args), options, type);
    this.draft = this.render(() => new BackendDraft({
      ...this.owner,
      _createGrant: (grant) => this.createGrant(grant),
      _join: (parts) => pulumi.concat(...parts as pulumi.Input<string>[]) as unknown as Leaf<string>,
    }, args.destination, args as BackendOptions));
    if (this.draft.needsEc2Discovery) {
      const discovery = ec2Discovery.of(this);
      discovery.addBackend(this.path);
      asRunError(() => discovery.check());
    }
    const { spec, tlsPolicy } = this.draft;
    this.resources = [this.makeObject(spec)];
    if (tlsPolicy !== undefined) { this.resources.push(this.makeCompanion('tls', tlsPolicy.kind, tlsPolicy.spec)); }
    this.finish();
  }

  public toRouteTarget(): RouteTarget {
    const target = this.draft.toRouteTarget();
    madeBy.set(target, this.resources);
    return target;
  }

  public toPolicyTarget(): PolicyTarget {
    return this.draft.toPolicyTarget();
  }

  private createGrant({ id, spec }: Grant): void {
    this.resources.push(this.makeCompanion(id, REFERENCE_GRANT, spec));
  }
}
