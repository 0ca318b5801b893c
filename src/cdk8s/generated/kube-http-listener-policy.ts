// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Construct } from 'constructs';
import type { HttpListenerPolicySpec } from '../../generated/struct/http-listener-policy';
import { KubeObject } from '../kube-object';
import type { ObjectProps } from '../object-props';

/** What a KubeHttpListenerPolicy is made of. */
export interface KubeHttpListenerPolicyProps extends ObjectProps {
  /** The spec, as the API has it. */
  readonly spec: HttpListenerPolicySpec;
}

/**
 * An HTTPListenerPolicy with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeHttpListenerPolicy extends KubeObject {
  public constructor(scope: Construct, id: string, props: KubeHttpListenerPolicyProps) {
    super(scope, id, { group: 'gateway.kgateway.dev', version: 'v1alpha1', kind: 'HTTPListenerPolicy' }, props);
  }
}
