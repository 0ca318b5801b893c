// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Construct } from 'constructs';
import type { XBackendTrafficPolicySpec } from '../../generated/struct/x-backend-traffic-policy';
import { KubeObject } from '../kube-object';
import type { ObjectProps } from '../object-props';

/** What a KubeXBackendTrafficPolicy is made of. */
export interface KubeXBackendTrafficPolicyProps extends ObjectProps {
  /** The spec, as the API has it. */
  readonly spec: XBackendTrafficPolicySpec;
}

/**
 * An XBackendTrafficPolicy with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeXBackendTrafficPolicy extends KubeObject {
  public constructor(scope: Construct, id: string, props: KubeXBackendTrafficPolicyProps) {
    super(scope, id, { group: 'gateway.networking.x-k8s.io', version: 'v1alpha1', kind: 'XBackendTrafficPolicy' }, props);
  }
}
