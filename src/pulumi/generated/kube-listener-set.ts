// Generated from imports/ by `npx projen generate`. Do not edit.
import type * as pulumi from '@pulumi/pulumi';
import type { ListenerSetSpec } from '../../generated/struct/listener-set';
import { KubeObject } from '../kube-object';
import type { InputFields } from '../inputs';
import type { ObjectArgs } from '../manifest-component';

/** What a KubeListenerSet is made of. */
export interface KubeListenerSetArgs extends ObjectArgs {
  /** The spec, as the API has it. */
  readonly spec: InputFields<ListenerSetSpec>;
}

/**
 * A ListenerSet with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeListenerSet extends KubeObject {
  public constructor(name: string, args: KubeListenerSetArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { group: 'gateway.networking.k8s.io', version: 'v1', kind: 'ListenerSet' }, args, options, 'KubeListenerSet');
  }
}
