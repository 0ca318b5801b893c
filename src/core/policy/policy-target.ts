import { BACKEND } from '../kinds';
import type { Location } from '../location';
import { given } from '../manifest';
import { same } from '../resolvable';
import type { Resolvable } from '../resolvable';
import { checkFactories } from '../shape/check-shape';
import { objectName } from '../syntax/name';

/** Something that a policy can be attached to. */
export interface IPolicyTarget {
  /** This as the target of a policy. */
  toPolicyTarget(): PolicyTarget;
}

/** Which part of a Service a policy is for. */
export interface ServicePolicyTargetOptions {
  /**
   * The name (not the number) of one port of the Service.
   *
   * @default - every port
   */
  readonly portName?: string;
}

/** What a policy is attached to. It is always in the namespace of the policy. */
export class PolicyTarget implements IPolicyTarget {
  /**
   * A Service of the policy's namespace.
   *
   * @param name the name of the Service
   */
  public static service(name: string, options: ServicePolicyTargetOptions = {}): PolicyTarget {
    return new PolicyTarget(given({ group: '', kind: 'Service', name, sectionName: options.portName }), undefined, []);
  }

  /**
   * A Backend of the policy's namespace that exists already.
   *
   * @param name the name of the Backend
   */
  public static backend(name: string): PolicyTarget {
    return new PolicyTarget({ group: BACKEND.group, kind: BACKEND.kind, name }, undefined, []);
  }

  /**
   * A host of Istio's service registry, in the policy's namespace. Only a BackendConfigPolicy can be attached to it.
   *
   * @param hostname the host of a ServiceEntry
   */
  public static istioHostname(hostname: string): PolicyTarget {
    return new PolicyTarget({ group: 'networking.istio.io', kind: 'Hostname', name: hostname }, undefined, [hostname]);
  }

  /** @internal */
  public static _object(
    reference: PolicyTargetReference,
    namespace: Resolvable<string> | undefined,
    hosts: readonly Resolvable<string>[],
  ): PolicyTarget {
    return new PolicyTarget(reference, namespace, hosts);
  }

  private constructor(
    private readonly reference: PolicyTargetReference,
    private readonly namespace: Resolvable<string> | undefined,
    /**
     * External hosts that it stands for.
     * @internal
     */
    public readonly _hosts: readonly Resolvable<string>[],
  ) {}

  public toPolicyTarget(): PolicyTarget {
    return this;
  }

  /** @internal */
  public _render(policyNamespace: Resolvable<string> | undefined, at: Location): PolicyTargetReference {
    at.at('name').checkText(this.reference.name, objectName);
    if (this.namespace !== undefined && same(this.namespace, policyNamespace) === 'no') {
      at.refuse({
        wrong: 'a policy only applies to targets of its own namespace',
        value: this.namespace,
        fix: 'give the policy the namespace of its target',
      });
    }
    return this.reference;
  }
}

checkFactories('PolicyTarget', PolicyTarget);

/** The fields of a reference from a policy to its target. */
export interface PolicyTargetReference {
  readonly group: Resolvable<string>;
  readonly kind: Resolvable<string>;
  readonly name: Resolvable<string>;
  readonly sectionName?: Resolvable<string>;
}
