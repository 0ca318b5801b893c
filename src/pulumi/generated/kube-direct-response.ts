// Generated from imports/ by `npx projen generate`. Do not edit.
import type * as pulumi from '@pulumi/pulumi';
import type { DirectResponseSpec } from '../../generated/struct/direct-response';
import { KubeObject } from '../kube-object';
import type { InputFields } from '../inputs';
import type { ObjectArgs } from '../manifest-component';

/** What a KubeDirectResponse is made of. */
export interface KubeDirectResponseArgs extends ObjectArgs {
  /** The spec, as the API has it. */
  readonly spec: InputFields<DirectResponseSpec>;
}

/**
 * A DirectResponse with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeDirectResponse extends KubeObject {
  public constructor(name: string, args: KubeDirectResponseArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { group: 'gateway.kgateway.dev', version: 'v1alpha1', kind: 'DirectResponse' }, args, options, 'KubeDirectResponse');
  }
}
