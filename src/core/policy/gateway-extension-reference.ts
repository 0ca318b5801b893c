import { type Leaf, same } from '../leaf';
import { given } from '../manifest';
import type { Place } from '../place';
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
  public static _object({ name, namespace }: { readonly name: Leaf<string>; readonly namespace?: Leaf<string> }): GatewayExtensionReference {
    return new GatewayExtensionReference(name, namespace);
  }

  private constructor(private readonly name: Leaf<string>, private readonly namespace: Leaf<string> | undefined) { }

  public toGatewayExtension(): GatewayExtensionReference {
    return this;
  }

  /** @internal */
  public _render(policyNamespace: Leaf<string> | undefined, at: Place): object {
    at.at('name').checkRequired(this.name, objectName);
    at.at('namespace').checkText(this.namespace, namespaceName);
    const isOwn = same(this.namespace, policyNamespace) === 'yes';
    return given({ name: this.name, namespace: isOwn ? undefined : this.namespace });
  }
}
