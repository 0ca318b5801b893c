// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Construct } from 'constructs';
import type { ListenerSetSpec } from '../../generated/struct/listener-set';
import { KubeObject } from '../kube-object';
import type { ObjectProps } from '../object-props';

/** What a KubeListenerSet is made of. */
export interface KubeListenerSetProps extends ObjectProps {
  /** The spec, as the API has it. */
  readonly spec: ListenerSetSpec;
}

/**
 * A ListenerSet with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeListenerSet extends KubeObject {
  public constructor(scope: Construct, id: string, props: KubeListenerSetProps) {
    super(scope, id, { group: 'gateway.networking.k8s.io', version: 'v1', kind: 'ListenerSet' }, props);
  }
}
