// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Construct } from 'constructs';
import type { BackendConfigPolicySpec } from '../../generated/struct/backend-config-policy';
import { KubeObject } from '../kube-object';
import type { ObjectProps } from '../object-props';

/** What a KubeBackendConfigPolicy is made of. */
export interface KubeBackendConfigPolicyProps extends ObjectProps {
  /** The spec, as the API has it. */
  readonly spec: BackendConfigPolicySpec;
}

/**
 * A BackendConfigPolicy with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeBackendConfigPolicy extends KubeObject {
  public constructor(scope: Construct, id: string, props: KubeBackendConfigPolicyProps) {
    super(scope, id, { group: 'gateway.kgateway.dev', version: 'v1alpha1', kind: 'BackendConfigPolicy' }, props);
  }
}
