// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Construct } from 'constructs';
import type { UdpRouteSpec } from '../../generated/struct/udp-route';
import { KubeObject } from '../kube-object';
import type { ObjectProps } from '../object-props';

/** What a KubeUdpRoute is made of. */
export interface KubeUdpRouteProps extends ObjectProps {
  /** The spec, as the API has it. */
  readonly spec: UdpRouteSpec;
}

/**
 * A UDPRoute with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeUdpRoute extends KubeObject {
  public constructor(scope: Construct, id: string, props: KubeUdpRouteProps) {
    super(scope, id, { group: 'gateway.networking.k8s.io', version: 'v1alpha2', kind: 'UDPRoute' }, props);
  }
}
