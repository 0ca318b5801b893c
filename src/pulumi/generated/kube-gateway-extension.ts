// Generated from imports/ by `npx projen generate`. Do not edit.
import type * as pulumi from '@pulumi/pulumi';
import type { GatewayExtensionSpec } from '../../generated/struct/gateway-extension';
import { KubeObject } from '../kube-object';
import type { InputFields } from '../inputs';
import type { ObjectArgs } from '../manifest-component';

/** What a KubeGatewayExtension is made of. */
export interface KubeGatewayExtensionArgs extends ObjectArgs {
  /** The spec, as the API has it. */
  readonly spec: InputFields<GatewayExtensionSpec>;
}

/**
 * A GatewayExtension with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeGatewayExtension extends KubeObject {
  public constructor(name: string, args: KubeGatewayExtensionArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { group: 'gateway.kgateway.dev', version: 'v1alpha1', kind: 'GatewayExtension' }, args, options, 'KubeGatewayExtension');
  }
}
