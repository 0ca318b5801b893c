import type { Construct } from 'constructs';
import { checkedProps } from './checked-props';
import { ManifestObject } from './manifest-object';
import type { ObjectProps } from './object-props';
import type { GatewayExtensionFields } from '../core/generated/gateway-extension';
import { GATEWAY_EXTENSION } from '../core/kinds';
import { renderGatewayExtension } from '../core/policy/gateway-extension';
import { GatewayExtensionReference } from '../core/policy/gateway-extension-reference';
import type { IGatewayExtension } from '../core/policy/gateway-extension-reference';

/** What a GatewayExtension is made of. */
export interface GatewayExtensionProps extends GatewayExtensionFields, ObjectProps {}

/**
 * A service that the gateway asks while it handles requests: for authorization, processing, rate limits, keys of JSON web
 * tokens or a login. Exactly one of its members is given. TrafficPolicies refer to it.
 *
 * Backends that it calls get the ReferenceGrant that they need, if they are of the program.
 *
 * @example
 * const limiter = new GatewayExtension(this, 'limiter', {
 *   rateLimit: { domain: 'shop', grpcService: { backendRef: RouteTarget.service('ratelimit', { port: 8081 }) } },
 * });
 * new TrafficPolicy(this, 'limits', {
 *   targets: [gateway],
 *   rateLimit: { global: { extensionRef: limiter, descriptors: [{ entries: [{ type: kube.TrafficPolicyRateLimitGlobalDescriptorEntryType.REMOTE_ADDRESS }] }] } },
 * });
 *
 * @see https://kgateway.dev/docs/main/reference/api/#gatewayextension
 */
export class GatewayExtension extends ManifestObject implements IGatewayExtension {
  private readonly spec: object;

  public constructor(scope: Construct, id: string, props: GatewayExtensionProps) {
    super(scope, id, GATEWAY_EXTENSION, checkedProps('GatewayExtension', scope, id, props).metadata);
    this.spec = renderGatewayExtension(this.node.path, this.namespace, props).spec;
  }

  public toGatewayExtension(): GatewayExtensionReference {
    return GatewayExtensionReference._object(this);
  }

  /** @internal */
  protected _spec(): object {
    return this.spec;
  }
}
