// Generated from imports/ by `npx projen generate`. Do not edit.
import type * as pulumi from '@pulumi/pulumi';
import type { GrpcRouteSpec } from '../../generated/struct/grpc-route';
import { KubeObject } from '../kube-object';
import type { InputFields } from '../inputs';
import type { ObjectArgs } from '../manifest-component';

/** What a KubeGrpcRoute is made of. */
export interface KubeGrpcRouteArgs extends ObjectArgs {
  /** The spec, as the API has it. */
  readonly spec: InputFields<GrpcRouteSpec>;
}

/**
 * A GRPCRoute with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeGrpcRoute extends KubeObject {
  public constructor(name: string, args: KubeGrpcRouteArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { group: 'gateway.networking.k8s.io', version: 'v1', kind: 'GRPCRoute' }, args, options, 'KubeGrpcRoute');
  }
}
