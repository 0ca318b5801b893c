// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Construct } from 'constructs';
import type { XListenerSetSpec } from '../../generated/struct/x-listener-set';
import { KubeObject } from '../kube-object';
import type { ObjectProps } from '../object-props';

/** What a KubeXListenerSet is made of. */
export interface KubeXListenerSetProps extends ObjectProps {
  /** The spec, as the API has it. */
  readonly spec: XListenerSetSpec;
}

/**
 * An XListenerSet with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeXListenerSet extends KubeObject {
  public constructor(scope: Construct, id: string, props: KubeXListenerSetProps) {
    super(scope, id, { group: 'gateway.networking.x-k8s.io', version: 'v1alpha1', kind: 'XListenerSet' }, props);
  }
}
