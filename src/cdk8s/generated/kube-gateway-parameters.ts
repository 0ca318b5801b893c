// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Construct } from 'constructs';
import type { GatewayParametersSpec } from '../../generated/struct/gateway-parameters';
import { KubeObject } from '../kube-object';
import type { ObjectProps } from '../object-props';

/** What a KubeGatewayParameters is made of. */
export interface KubeGatewayParametersProps extends ObjectProps {
  /** The spec, as the API has it. */
  readonly spec: GatewayParametersSpec;
}

/**
 * A GatewayParameters with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeGatewayParameters extends KubeObject {
  public constructor(scope: Construct, id: string, props: KubeGatewayParametersProps) {
    super(scope, id, { group: 'gateway.kgateway.dev', version: 'v1alpha1', kind: 'GatewayParameters' }, props);
  }
}
