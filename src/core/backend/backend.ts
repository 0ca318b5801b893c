import type { Destination, DestinationParts } from './destination';
import type { Join } from './destination-context';
import type { BackendSpec } from '../../generated/spec/backend';
import { GrantPlan } from '../grant';
import type { GrantOwner } from '../grant';
import { BACKEND } from '../kinds';
import { Location } from '../location';
import { BackendTls } from '../policy/backend-tls';
import { renderTlsPolicy } from '../policy/backend-tls-policy';
import type { TlsPolicy } from '../policy/backend-tls-policy';
import { PolicyTarget } from '../policy/policy-target';
import type { ReleaseTarget } from '../release';
import type { Resolvable } from '../resolvable';
import { known } from '../resolvable';
import { RouteTarget } from '../route/route-target';
import type { TargetReference } from '../route/target-reference';
import { checkShape } from '../shape/check-shape';
import { destinationHost } from '../syntax/host';
import { namespaceName, objectName } from '../syntax/name';

/** Who may refer to a Backend. */
export interface BackendGrantOptions {
  /**
   * Write a ReferenceGrant beside the Backend for routes of other namespaces that lead to it.
   * Each grant names this Backend alone, for the routes of one namespace.
   *
   * @default true
   */
  readonly autoGrant?: boolean;

  /**
   * Names of the objects beside the Backend, by what they are: `tls` is its TLS policy, `grant-httproute-shop` the ReferenceGrant
   * for the HTTPRoutes of the namespace `shop`. For objects that exist already under these names.
   *
   * @default - generated names
   */
  readonly companionNames?: { [companion: string]: string };
}

/** What every Backend has, whatever it leads to. */
export interface BackendOptions extends BackendGrantOptions {
  /**
   * Speak TLS with the destination.
   *
   * @default - plain text, whatever the port; to AWS Lambda and Google Cloud `BackendTls.systemCas()`
   */
  readonly tls?: BackendTls;
}

/** A Backend that exists already. */
export interface BackendAttributes {
  /** The name of the Backend. */
  readonly name: string;

  /**
   * The namespace of the Backend.
   *
   * @default - the namespace of the route that refers to it
   */
  readonly namespace?: string;

  /**
   * The external hosts that it leads to, so that routes write their names into the Host header.
   *
   * @default - the Host header stays
   */
  readonly hosts?: string[];
}

/** The Backend as it is in the program. */
export interface BackendOwner extends GrantOwner {
  readonly _path: string;
  readonly _release: ReleaseTarget;
  readonly name: Resolvable<string>;
  readonly namespace?: Resolvable<string>;
  readonly _join: Join;
}

/** A Backend and the policy that goes with it. */
export class BackendModel {
  public readonly spec: BackendSpec;
  public readonly tlsPolicy: TlsPolicy | undefined;
  private readonly destination: DestinationParts;
  private readonly grants: GrantPlan | undefined;

  public constructor(private readonly owner: BackendOwner, destination: Destination, options: BackendOptions) {
    const location = Location.of(owner._path);
    location.at('metadata').at('name').checkText(owner.name, objectName);
    location.finish();
    this.destination = destination._parts;
    this.grants = options.autoGrant === false ? undefined : new GrantPlan(backendReference(owner), owner);
    this.spec = this.destination.render(location, { namespace: owner.namespace, release: owner._release });
    // What is wrong with a destination would be told a second time by the TLS that follows from it.
    if (options.tls === undefined) { location.finish(); }
    const tls = options.tls ?? (this.destination.speaksTls === true ? BackendTls.systemCas() : undefined);
    this.tlsPolicy = tls && renderTlsPolicy([this.toPolicyTarget()], tls, owner.namespace, location);
    location.finish();
  }

  /** Whether the controller has to look for its hosts in EC2. */
  public get needsEc2Discovery(): boolean {
    return this.destination.needsEc2Discovery === true;
  }

  public toRouteTarget(): RouteTarget {
    const { type, hosts, needsHostnames } = this.destination;
    return RouteTarget._object(backendReference(this.owner), { hosts, grants: this.grants, backendType: type, needsHostnames });
  }

  public toPolicyTarget(): PolicyTarget {
    const join: Join = (parts) => {
      const texts = parts.map((part) => known(part));
      return texts.includes(undefined) ? this.owner._join(parts) : texts.join('');
    };
    return backendPolicyTarget(this.owner, this.destination.serverNames?.(join) ?? this.destination.hosts);
  }
}

/** A Backend that exists already, as the target of routes and policies. */
export class ImportedBackendModel {
  private readonly hosts: readonly Resolvable<string>[];

  public constructor(path: string, private readonly attributes: BackendAttributes) {
    const location = Location.of(path);
    checkShape('BackendAttributes', attributes, location);
    location.at('name').checkText(attributes.name, objectName);
    location.at('namespace').checkText(attributes.namespace, namespaceName);
    attributes.hosts?.forEach((host, index) => location.at('hosts').at(index).checkText(host, destinationHost));
    location.finish();
    this.hosts = attributes.hosts ?? [];
  }

  public toRouteTarget(): RouteTarget {
    return RouteTarget.backend(this.attributes.name, { namespace: this.attributes.namespace, hosts: this.attributes.hosts });
  }

  public toPolicyTarget(): PolicyTarget {
    return backendPolicyTarget(this.attributes, this.hosts);
  }
}

interface NamedObject {
  readonly name: Resolvable<string>;
  readonly namespace?: Resolvable<string>;
}

/** References to a Backend never carry a port: kgateway would answer 500. */
function backendReference({ name, namespace }: NamedObject): TargetReference {
  return { group: BACKEND.group, kind: BACKEND.kind, name, namespace };
}

function backendPolicyTarget({ name, namespace }: NamedObject, hosts: readonly Resolvable<string>[]): PolicyTarget {
  return PolicyTarget._object({ group: BACKEND.group, kind: BACKEND.kind, name }, namespace, hosts);
}
