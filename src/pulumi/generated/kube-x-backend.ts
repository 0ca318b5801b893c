// Generated from imports/ by `npx projen generate`. Do not edit.
import type * as pulumi from '@pulumi/pulumi';
import type { XBackendSpec } from '../../generated/struct/x-backend';
import { KubeObject } from '../kube-object';
import type { InputFields } from '../inputs';
import type { ObjectArgs } from '../manifest-component';

/** What a KubeXBackend is made of. */
export interface KubeXBackendArgs extends ObjectArgs {
  /** The spec, as the API has it. */
  readonly spec: InputFields<XBackendSpec>;
}

/**
 * An XBackend with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeXBackend extends KubeObject {
  public constructor(name: string, args: KubeXBackendArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { group: 'gateway.networking.x-k8s.io', version: 'v1alpha1', kind: 'XBackend' }, args, options, 'KubeXBackend');
  }
}
