// Generated from imports/ by `npx projen generate`. Do not edit.
import type * as pulumi from '@pulumi/pulumi';
import type { ListenerPolicySpec } from '../../generated/struct/listener-policy';
import { KubeObject } from '../kube-object';
import type { InputFields } from '../inputs';
import type { ObjectArgs } from '../manifest-component';

/** What a KubeListenerPolicy is made of. */
export interface KubeListenerPolicyArgs extends ObjectArgs {
  /** The spec, as the API has it. */
  readonly spec: InputFields<ListenerPolicySpec>;
}

/**
 * A ListenerPolicy with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeListenerPolicy extends KubeObject {
  public constructor(name: string, args: KubeListenerPolicyArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { group: 'gateway.kgateway.dev', version: 'v1alpha1', kind: 'ListenerPolicy' }, args, options, 'KubeListenerPolicy');
  }
}
