// Generated from imports/ by `npx projen generate`. Do not edit.
import type * as pulumi from '@pulumi/pulumi';
import type { TcpRouteSpec } from '../../generated/struct/tcp-route';
import { KubeObject } from '../kube-object';
import type { InputFields } from '../inputs';
import type { ObjectArgs } from '../manifest-component';

/** What a KubeTcpRoute is made of. */
export interface KubeTcpRouteArgs extends ObjectArgs {
  /** The spec, as the API has it. */
  readonly spec: InputFields<TcpRouteSpec>;
}

/**
 * A TCPRoute with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeTcpRoute extends KubeObject {
  public constructor(name: string, args: KubeTcpRouteArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { group: 'gateway.networking.k8s.io', version: 'v1alpha2', kind: 'TCPRoute' }, args, options, 'KubeTcpRoute');
  }
}
