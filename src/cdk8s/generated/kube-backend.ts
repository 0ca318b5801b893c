// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Construct } from 'constructs';
import type { BackendSpec } from '../../generated/struct/backend';
import { KubeObject } from '../kube-object';
import type { ObjectProps } from '../object-props';

/** What a KubeBackend is made of. */
export interface KubeBackendProps extends ObjectProps {
  /** The spec, as the API has it. */
  readonly spec: BackendSpec;
}

/**
 * A Backend with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeBackend extends KubeObject {
  public constructor(scope: Construct, id: string, props: KubeBackendProps) {
    super(scope, id, { group: 'gateway.kgateway.dev', version: 'v1alpha1', kind: 'Backend' }, props);
  }
}
