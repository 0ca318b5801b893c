// Generated from imports/ by `npx projen generate`. Do not edit.
import type * as pulumi from '@pulumi/pulumi';
import type { GatewayClassSpec } from '../../generated/struct/gateway-class';
import { KubeObject } from '../kube-object';
import type { InputFields } from '../inputs';
import type { ObjectArgs } from '../manifest-component';

/** What a KubeGatewayClass is made of. */
export interface KubeGatewayClassArgs extends ObjectArgs {
  /** The spec, as the API has it. */
  readonly spec: InputFields<GatewayClassSpec>;
}

/**
 * A GatewayClass with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeGatewayClass extends KubeObject {
  public constructor(name: string, args: KubeGatewayClassArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { group: 'gateway.networking.k8s.io', version: 'v1', kind: 'GatewayClass' }, args, options, 'KubeGatewayClass');
  }
}
