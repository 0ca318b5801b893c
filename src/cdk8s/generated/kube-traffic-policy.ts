// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Construct } from 'constructs';
import type { TrafficPolicySpec } from '../../generated/struct/traffic-policy';
import { KubeObject } from '../kube-object';
import type { ObjectProps } from '../object-props';

/** What a KubeTrafficPolicy is made of. */
export interface KubeTrafficPolicyProps extends ObjectProps {
  /** The spec, as the API has it. */
  readonly spec: TrafficPolicySpec;
}

/**
 * A TrafficPolicy with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeTrafficPolicy extends KubeObject {
  public constructor(scope: Construct, id: string, props: KubeTrafficPolicyProps) {
    super(scope, id, { group: 'gateway.kgateway.dev', version: 'v1alpha1', kind: 'TrafficPolicy' }, props);
  }
}
