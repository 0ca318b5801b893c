// Generated from imports/ by `npx projen generate`. Do not edit.
import type * as pulumi from '@pulumi/pulumi';
import type { BackendConfigPolicySpec } from '../../generated/struct/backend-config-policy';
import { KubeObject } from '../kube-object';
import type { InputFields } from '../inputs';
import type { ObjectArgs } from '../manifest-component';

/** What a KubeBackendConfigPolicy is made of. */
export interface KubeBackendConfigPolicyArgs extends ObjectArgs {
  /** The spec, as the API has it. */
  readonly spec: InputFields<BackendConfigPolicySpec>;
}

/**
 * A BackendConfigPolicy with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeBackendConfigPolicy extends KubeObject {
  public constructor(name: string, args: KubeBackendConfigPolicyArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { group: 'gateway.kgateway.dev', version: 'v1alpha1', kind: 'BackendConfigPolicy' }, args, options, 'KubeBackendConfigPolicy');
  }
}
