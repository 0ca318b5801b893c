import type { Location } from '../location';
import { given } from '../manifest';
import { type Resolvable, same } from '../resolvable';
import { objectName, namespaceName } from '../syntax/name';

/** A GatewayExtension that policies refer to. */
export interface IGatewayExtension {
  /** This as what a policy refers to. */
  toGatewayExtension(): GatewayExtensionReference;
}

/** Where a GatewayExtension is. */
export interface GatewayExtensionOptions {
  /**
   * The namespace of the GatewayExtension.
   *
   * @default - the namespace of the policy
   */
  readonly namespace?: string;
}

/** A GatewayExtension, as policies refer to it: by name. */
export class GatewayExtensionReference implements IGatewayExtension {
  /**
   * A GatewayExtension that exists already.
   *
   * @param name its name
   */
  public static named(name: string, options: GatewayExtensionOptions = {}): GatewayExtensionReference {
    return new GatewayExtensionReference(name, options.namespace);
  }

  /** @internal */
  public static _object(
    { name, namespace }: { readonly name: Resolvable<string>; readonly namespace?: Resolvable<string> },
  ): GatewayExtensionReference {
    return new GatewayExtensionReference(name, namespace);
  }

  private constructor(private readonly name: Resolvable<string>, private readonly namespace: Resolvable<string> | undefined) { }

  public toGatewayExtension(): GatewayExtensionReference {
    return this;
  }

  /** @internal */
  public _render(policyNamespace: Resolvable<string> | undefined, at: Location): object {
    at.at('name').checkRequired(this.name, objectName);
    at.at('namespace').checkText(this.namespace, namespaceName);
    const isOwn = same(this.namespace, policyNamespace) === 'yes';
    return given({ name: this.name, namespace: isOwn ? undefined : this.namespace });
  }
}
