// Generated from imports/ by `npx projen generate`. Do not edit.
import type * as pulumi from '@pulumi/pulumi';
import type { GatewaySpec } from '../../generated/struct/gateway';
import { KubeObject } from '../kube-object';
import type { InputFields } from '../inputs';
import type { ObjectArgs } from '../manifest-component';

/** What a KubeGateway is made of. */
export interface KubeGatewayArgs extends ObjectArgs {
  /** The spec, as the API has it. */
  readonly spec: InputFields<GatewaySpec>;
}

/**
 * A Gateway with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeGateway extends KubeObject {
  public constructor(name: string, args: KubeGatewayArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { group: 'gateway.networking.k8s.io', version: 'v1', kind: 'Gateway' }, args, options, 'KubeGateway');
  }
}
