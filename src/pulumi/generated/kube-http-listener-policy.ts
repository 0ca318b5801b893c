// Generated from imports/ by `npx projen generate`. Do not edit.
import type * as pulumi from '@pulumi/pulumi';
import type { HttpListenerPolicySpec } from '../../generated/struct/http-listener-policy';
import { KubeObject } from '../kube-object';
import type { InputFields } from '../inputs';
import type { ObjectArgs } from '../manifest-component';

/** What a KubeHttpListenerPolicy is made of. */
export interface KubeHttpListenerPolicyArgs extends ObjectArgs {
  /** The spec, as the API has it. */
  readonly spec: InputFields<HttpListenerPolicySpec>;
}

/**
 * An HTTPListenerPolicy with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeHttpListenerPolicy extends KubeObject {
  public constructor(name: string, args: KubeHttpListenerPolicyArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { group: 'gateway.kgateway.dev', version: 'v1alpha1', kind: 'HTTPListenerPolicy' }, args, options, 'KubeHttpListenerPolicy');
  }
}
