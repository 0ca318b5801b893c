// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Construct } from 'constructs';
import type { DirectResponseSpec } from '../../generated/struct/direct-response';
import { KubeObject } from '../kube-object';
import type { ObjectProps } from '../object-props';

/** What a KubeDirectResponse is made of. */
export interface KubeDirectResponseProps extends ObjectProps {
  /** The spec, as the API has it. */
  readonly spec: DirectResponseSpec;
}

/**
 * A DirectResponse with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeDirectResponse extends KubeObject {
  public constructor(scope: Construct, id: string, props: KubeDirectResponseProps) {
    super(scope, id, { group: 'gateway.kgateway.dev', version: 'v1alpha1', kind: 'DirectResponse' }, props);
  }
}
