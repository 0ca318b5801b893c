// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Construct } from 'constructs';
import type { GatewaySpec } from '../../generated/struct/gateway';
import { KubeObject } from '../kube-object';
import type { ObjectProps } from '../object-props';

/** What a KubeGateway is made of. */
export interface KubeGatewayProps extends ObjectProps {
  /** The spec, as the API has it. */
  readonly spec: GatewaySpec;
}

/**
 * A Gateway with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeGateway extends KubeObject {
  public constructor(scope: Construct, id: string, props: KubeGatewayProps) {
    super(scope, id, { group: 'gateway.networking.k8s.io', version: 'v1', kind: 'Gateway' }, props);
  }
}
