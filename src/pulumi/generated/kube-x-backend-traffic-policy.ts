// Generated from imports/ by `npx projen generate`. Do not edit.
import type * as pulumi from '@pulumi/pulumi';
import type { XBackendTrafficPolicySpec } from '../../generated/struct/x-backend-traffic-policy';
import { KubeObject } from '../kube-object';
import type { InputFields } from '../inputs';
import type { ObjectArgs } from '../manifest-component';

/** What a KubeXBackendTrafficPolicy is made of. */
export interface KubeXBackendTrafficPolicyArgs extends ObjectArgs {
  /** The spec, as the API has it. */
  readonly spec: InputFields<XBackendTrafficPolicySpec>;
}

/**
 * An XBackendTrafficPolicy with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeXBackendTrafficPolicy extends KubeObject {
  public constructor(name: string, args: KubeXBackendTrafficPolicyArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { group: 'gateway.networking.x-k8s.io', version: 'v1alpha1', kind: 'XBackendTrafficPolicy' }, args, options, 'KubeXBackendTrafficPolicy');
  }
}
