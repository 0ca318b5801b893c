// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Construct } from 'constructs';
import type { GatewayExtensionSpec } from '../../generated/struct/gateway-extension';
import { KubeObject } from '../kube-object';
import type { ObjectProps } from '../object-props';

/** What a KubeGatewayExtension is made of. */
export interface KubeGatewayExtensionProps extends ObjectProps {
  /** The spec, as the API has it. */
  readonly spec: GatewayExtensionSpec;
}

/**
 * A GatewayExtension with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeGatewayExtension extends KubeObject {
  public constructor(scope: Construct, id: string, props: KubeGatewayExtensionProps) {
    super(scope, id, { group: 'gateway.kgateway.dev', version: 'v1alpha1', kind: 'GatewayExtension' }, props);
  }
}
