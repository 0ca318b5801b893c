// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Construct } from 'constructs';
import type { BackendTlsPolicySpec } from '../../generated/struct/backend-tls-policy';
import { KubeObject } from '../kube-object';
import type { ObjectProps } from '../object-props';

/** What a KubeBackendTlsPolicy is made of. */
export interface KubeBackendTlsPolicyProps extends ObjectProps {
  /** The spec, as the API has it. */
  readonly spec: BackendTlsPolicySpec;
}

/**
 * A BackendTLSPolicy with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeBackendTlsPolicy extends KubeObject {
  public constructor(scope: Construct, id: string, props: KubeBackendTlsPolicyProps) {
    super(scope, id, { group: 'gateway.networking.k8s.io', version: 'v1', kind: 'BackendTLSPolicy' }, props);
  }
}
