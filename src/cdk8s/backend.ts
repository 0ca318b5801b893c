import { Construct } from 'constructs';
import type { IConstruct } from 'constructs';
import { checkedProps } from './checked-props';
import { ec2DiscoveryOf } from './ec2-discovery';
import { CompanionObject, ManifestObject } from './manifest-object';
import type { ObjectProps } from './object-props';
import { releaseTargetOf } from './release';
import { BackendModel, ImportedBackendModel } from '../core/backend/backend';
import type { BackendAttributes, BackendOptions } from '../core/backend/backend';
import type { Destination } from '../core/backend/destination';
import type { Grant } from '../core/grant';
import { BACKEND, REFERENCE_GRANT } from '../core/kinds';
import type { IPolicyTarget, PolicyTarget } from '../core/policy/policy-target';
import { formatProblem } from '../core/problem';
import type { ReleaseTarget } from '../core/release';
import type { Resolvable } from '../core/resolvable';
import type { IRouteTarget, RouteTarget } from '../core/route/route-target';

/** A Backend of this program, or one that exists already. */
export interface IBackend extends IConstruct, IRouteTarget, IPolicyTarget {
  /** The name of the Backend. */
  readonly name: string;

  /**
   * The namespace of the Backend.
   *
   * @default - chosen by whoever applies the manifest
   */
  readonly namespace?: string;
}

/** What a Backend is made of. */
export interface BackendProps extends BackendOptions, ObjectProps {
  /** Where it leads. */
  readonly destination: Destination;
}

/**
 * A destination that routes can refer to, of any kind. `StaticBackend` and
 * `TlsBackend` are shorter ways to write the usual ones.
 *
 * Its TLS policy and its ReferenceGrants are beside it, in its namespace.
 *
 * @see https://kgateway.dev/docs/main/traffic-management/destination-types/backends/
 */
export class Backend extends ManifestObject implements IBackend {
  /** A Backend that exists already. It gets no grants: its owner decides who may refer to it. */
  public static fromBackendAttributes(scope: Construct, id: string, attributes: BackendAttributes): IBackend {
    return new ImportedBackend(scope, id, attributes);
  }

  private readonly model: BackendModel;
  private readonly companionNames: Readonly<Record<string, string>>;

  public constructor(scope: Construct, id: string, props: BackendProps) {
    super(scope, id, BACKEND, checkedProps('Backend', scope, id, props).metadata);
    this.companionNames = props.companionNames ?? {};
    this.model = new BackendModel(this, props.destination, props);
    if (this.model.needsEc2Discovery) {
      const discovery = ec2DiscoveryOf(this);
      this.node.addValidation({ validate: () => [discovery.problem()].filter((problem) => problem !== undefined).map(formatProblem) });
    }
    const { tlsPolicy } = this.model;
    if (tlsPolicy !== undefined) { new CompanionObject(this, 'tls', tlsPolicy.kind, tlsPolicy.spec, this.companionNames.tls); }
  }

  public toRouteTarget(): RouteTarget {
    return this.model.toRouteTarget();
  }

  public toPolicyTarget(): PolicyTarget {
    return this.model.toPolicyTarget();
  }

  /** @internal */
  public get _release(): ReleaseTarget {
    return releaseTargetOf(this);
  }

  /** @internal */
  public _createGrant(grant: Grant): void {
    new CompanionObject(this, grant.id, REFERENCE_GRANT, grant.spec, this.companionNames[grant.id]);
  }

  /**
   * Tokens within texts are texts.
   * @internal
   */
  public _join(parts: readonly Resolvable<string>[]): Resolvable<string> | undefined {
    return parts.every((part) => typeof part === 'string') ? parts.join('') : undefined;
  }

  /** @internal */
  protected _spec(): object {
    return this.model.spec;
  }
}

class ImportedBackend extends Construct implements IBackend {
  public readonly name: string;
  public readonly namespace?: string;
  private readonly model: ImportedBackendModel;

  public constructor(scope: Construct, id: string, attributes: BackendAttributes) {
    super(scope, id);
    this.model = new ImportedBackendModel(this.node.path, attributes);
    this.name = attributes.name;
    this.namespace = attributes.namespace;
  }

  public toRouteTarget(): RouteTarget {
    return this.model.toRouteTarget();
  }

  public toPolicyTarget(): PolicyTarget {
    return this.model.toPolicyTarget();
  }
}
