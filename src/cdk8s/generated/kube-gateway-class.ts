// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Construct } from 'constructs';
import type { GatewayClassSpec } from '../../generated/struct/gateway-class';
import { KubeObject } from '../kube-object';
import type { ObjectProps } from '../object-props';

/** What a KubeGatewayClass is made of. */
export interface KubeGatewayClassProps extends ObjectProps {
  /** The spec, as the API has it. */
  readonly spec: GatewayClassSpec;
}

/**
 * A GatewayClass with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeGatewayClass extends KubeObject {
  public constructor(scope: Construct, id: string, props: KubeGatewayClassProps) {
    super(scope, id, { group: 'gateway.networking.k8s.io', version: 'v1', kind: 'GatewayClass' }, props);
  }
}
