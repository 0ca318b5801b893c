// Generated from imports/ by `npx projen generate`. Do not edit.
import type * as pulumi from '@pulumi/pulumi';
import type { BackendSpec } from '../../generated/struct/backend';
import { KubeObject } from '../kube-object';
import type { InputFields } from '../inputs';
import type { ObjectArgs } from '../manifest-component';

/** What a KubeBackend is made of. */
export interface KubeBackendArgs extends ObjectArgs {
  /** The spec, as the API has it. */
  readonly spec: InputFields<BackendSpec>;
}

/**
 * A Backend with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeBackend extends KubeObject {
  public constructor(name: string, args: KubeBackendArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { group: 'gateway.kgateway.dev', version: 'v1alpha1', kind: 'Backend' }, args, options, 'KubeBackend');
  }
}
