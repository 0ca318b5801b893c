// Generated from imports/ by `npx projen generate`. Do not edit.
import type * as pulumi from '@pulumi/pulumi';
import type { ReferenceGrantSpec } from '../../generated/struct/reference-grant';
import { KubeObject } from '../kube-object';
import type { InputFields } from '../inputs';
import type { ObjectArgs } from '../manifest-component';

/** What a KubeReferenceGrant is made of. */
export interface KubeReferenceGrantArgs extends ObjectArgs {
  /** The spec, as the API has it. */
  readonly spec: InputFields<ReferenceGrantSpec>;
}

/**
 * A ReferenceGrant with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeReferenceGrant extends KubeObject {
  public constructor(name: string, args: KubeReferenceGrantArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { group: 'gateway.networking.k8s.io', version: 'v1beta1', kind: 'ReferenceGrant' }, args, options, 'KubeReferenceGrant');
  }
}
