// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Construct } from 'constructs';
import type { TcpRouteSpec } from '../../generated/struct/tcp-route';
import { KubeObject } from '../kube-object';
import type { ObjectProps } from '../object-props';

/** What a KubeTcpRoute is made of. */
export interface KubeTcpRouteProps extends ObjectProps {
  /** The spec, as the API has it. */
  readonly spec: TcpRouteSpec;
}

/**
 * A TCPRoute with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeTcpRoute extends KubeObject {
  public constructor(scope: Construct, id: string, props: KubeTcpRouteProps) {
    super(scope, id, { group: 'gateway.networking.k8s.io', version: 'v1alpha2', kind: 'TCPRoute' }, props);
  }
}
