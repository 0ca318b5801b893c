// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Construct } from 'constructs';
import type { ReferenceGrantSpec } from '../../generated/struct/reference-grant';
import { KubeObject } from '../kube-object';
import type { ObjectProps } from '../object-props';

/** What a KubeReferenceGrant is made of. */
export interface KubeReferenceGrantProps extends ObjectProps {
  /** The spec, as the API has it. */
  readonly spec: ReferenceGrantSpec;
}

/**
 * A ReferenceGrant with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeReferenceGrant extends KubeObject {
  public constructor(scope: Construct, id: string, props: KubeReferenceGrantProps) {
    super(scope, id, { group: 'gateway.networking.k8s.io', version: 'v1beta1', kind: 'ReferenceGrant' }, props);
  }
}
