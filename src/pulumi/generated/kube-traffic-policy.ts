// Generated from imports/ by `npx projen generate`. Do not edit.
import type * as pulumi from '@pulumi/pulumi';
import type { TrafficPolicySpec } from '../../generated/struct/traffic-policy';
import { KubeObject } from '../kube-object';
import type { InputFields } from '../inputs';
import type { ObjectArgs } from '../manifest-component';

/** What a KubeTrafficPolicy is made of. */
export interface KubeTrafficPolicyArgs extends ObjectArgs {
  /** The spec, as the API has it. */
  readonly spec: InputFields<TrafficPolicySpec>;
}

/**
 * A TrafficPolicy with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeTrafficPolicy extends KubeObject {
  public constructor(name: string, args: KubeTrafficPolicyArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { group: 'gateway.kgateway.dev', version: 'v1alpha1', kind: 'TrafficPolicy' }, args, options, 'KubeTrafficPolicy');
  }
}
