// Generated from imports/ by `npx projen generate`. Do not edit.
import type * as pulumi from '@pulumi/pulumi';
import type { UdpRouteSpec } from '../../generated/struct/udp-route';
import { KubeObject } from '../kube-object';
import type { InputFields } from '../inputs';
import type { ObjectArgs } from '../manifest-component';

/** What a KubeUdpRoute is made of. */
export interface KubeUdpRouteArgs extends ObjectArgs {
  /** The spec, as the API has it. */
  readonly spec: InputFields<UdpRouteSpec>;
}

/**
 * A UDPRoute with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeUdpRoute extends KubeObject {
  public constructor(name: string, args: KubeUdpRouteArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { group: 'gateway.networking.k8s.io', version: 'v1alpha2', kind: 'UDPRoute' }, args, options, 'KubeUdpRoute');
  }
}
