// Generated from imports/ by `npx projen generate`. Do not edit.
import type * as pulumi from '@pulumi/pulumi';
import type { BackendTlsPolicySpec } from '../../generated/struct/backend-tls-policy';
import { KubeObject } from '../kube-object';
import type { InputFields } from '../inputs';
import type { ObjectArgs } from '../manifest-component';

/** What a KubeBackendTlsPolicy is made of. */
export interface KubeBackendTlsPolicyArgs extends ObjectArgs {
  /** The spec, as the API has it. */
  readonly spec: InputFields<BackendTlsPolicySpec>;
}

/**
 * A BackendTLSPolicy with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeBackendTlsPolicy extends KubeObject {
  public constructor(name: string, args: KubeBackendTlsPolicyArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { group: 'gateway.networking.k8s.io', version: 'v1', kind: 'BackendTLSPolicy' }, args, options, 'KubeBackendTlsPolicy');
  }
}
