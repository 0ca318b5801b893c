// Generated from imports/ by `npx projen generate`. Do not edit.
import type * as pulumi from '@pulumi/pulumi';
import type { XMeshSpec } from '../../generated/struct/x-mesh';
import { KubeObject } from '../kube-object';
import type { InputFields } from '../inputs';
import type { ObjectArgs } from '../manifest-component';

/** What a KubeXMesh is made of. */
export interface KubeXMeshArgs extends ObjectArgs {
  /** The spec, as the API has it. */
  readonly spec: InputFields<XMeshSpec>;
}

/**
 * An XMesh with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeXMesh extends KubeObject {
  public constructor(name: string, args: KubeXMeshArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { group: 'gateway.networking.x-k8s.io', version: 'v1alpha1', kind: 'XMesh' }, args, options, 'KubeXMesh');
  }
}
