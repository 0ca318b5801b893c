// Generated from imports/ by `npx projen generate`. Do not edit.
import type * as pulumi from '@pulumi/pulumi';
import type { GatewayParametersSpec } from '../../generated/struct/gateway-parameters';
import { KubeObject } from '../kube-object';
import type { InputFields } from '../inputs';
import type { ObjectArgs } from '../manifest-component';

/** What a KubeGatewayParameters is made of. */
export interface KubeGatewayParametersArgs extends ObjectArgs {
  /** The spec, as the API has it. */
  readonly spec: InputFields<GatewayParametersSpec>;
}

/**
 * A GatewayParameters with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeGatewayParameters extends KubeObject {
  public constructor(name: string, args: KubeGatewayParametersArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { group: 'gateway.kgateway.dev', version: 'v1alpha1', kind: 'GatewayParameters' }, args, options, 'KubeGatewayParameters');
  }
}
