// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Construct } from 'constructs';
import type { GrpcRouteSpec } from '../../generated/struct/grpc-route';
import { KubeObject } from '../kube-object';
import type { ObjectProps } from '../object-props';

/** What a KubeGrpcRoute is made of. */
export interface KubeGrpcRouteProps extends ObjectProps {
  /** The spec, as the API has it. */
  readonly spec: GrpcRouteSpec;
}

/**
 * A GRPCRoute with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeGrpcRoute extends KubeObject {
  public constructor(scope: Construct, id: string, props: KubeGrpcRouteProps) {
    super(scope, id, { group: 'gateway.networking.k8s.io', version: 'v1', kind: 'GRPCRoute' }, props);
  }
}
