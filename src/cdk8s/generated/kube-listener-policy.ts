// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Construct } from 'constructs';
import type { ListenerPolicySpec } from '../../generated/struct/listener-policy';
import { KubeObject } from '../kube-object';
import type { ObjectProps } from '../object-props';

/** What a KubeListenerPolicy is made of. */
export interface KubeListenerPolicyProps extends ObjectProps {
  /** The spec, as the API has it. */
  readonly spec: ListenerPolicySpec;
}

/**
 * A ListenerPolicy with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeListenerPolicy extends KubeObject {
  public constructor(scope: Construct, id: string, props: KubeListenerPolicyProps) {
    super(scope, id, { group: 'gateway.kgateway.dev', version: 'v1alpha1', kind: 'ListenerPolicy' }, props);
  }
}
