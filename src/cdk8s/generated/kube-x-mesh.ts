// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Construct } from 'constructs';
import type { XMeshSpec } from '../../generated/struct/x-mesh';
import { KubeObject } from '../kube-object';
import type { ObjectProps } from '../object-props';

/** What a KubeXMesh is made of. */
export interface KubeXMeshProps extends ObjectProps {
  /** The spec, as the API has it. */
  readonly spec: XMeshSpec;
}

/**
 * An XMesh with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeXMesh extends KubeObject {
  public constructor(scope: Construct, id: string, props: KubeXMeshProps) {
    super(scope, id, { group: 'gateway.networking.x-k8s.io', version: 'v1alpha1', kind: 'XMesh' }, props);
  }
}
