// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Construct } from 'constructs';
import type { XBackendSpec } from '../../generated/struct/x-backend';
import { KubeObject } from '../kube-object';
import type { ObjectProps } from '../object-props';

/** What a KubeXBackend is made of. */
export interface KubeXBackendProps extends ObjectProps {
  /** The spec, as the API has it. */
  readonly spec: XBackendSpec;
}

/**
 * An XBackend with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeXBackend extends KubeObject {
  public constructor(scope: Construct, id: string, props: KubeXBackendProps) {
    super(scope, id, { group: 'gateway.networking.x-k8s.io', version: 'v1alpha1', kind: 'XBackend' }, props);
  }
}
