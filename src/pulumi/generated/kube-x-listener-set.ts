// Generated from imports/ by `npx projen generate`. Do not edit.
import type * as pulumi from '@pulumi/pulumi';
import type { XListenerSetSpec } from '../../generated/struct/x-listener-set';
import { KubeObject } from '../kube-object';
import type { InputFields } from '../inputs';
import type { ObjectArgs } from '../manifest-component';

/** What a KubeXListenerSet is made of. */
export interface KubeXListenerSetArgs extends ObjectArgs {
  /** The spec, as the API has it. */
  readonly spec: InputFields<XListenerSetSpec>;
}

/**
 * An XListenerSet with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeXListenerSet extends KubeObject {
  public constructor(name: string, args: KubeXListenerSetArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { group: 'gateway.networking.x-k8s.io', version: 'v1alpha1', kind: 'XListenerSet' }, args, options, 'KubeXListenerSet');
  }
}
