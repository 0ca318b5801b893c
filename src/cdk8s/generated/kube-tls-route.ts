// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Construct } from 'constructs';
import type { TlsRouteSpec } from '../../generated/struct/tls-route';
import { KubeObject } from '../kube-object';
import type { ObjectProps } from '../object-props';

/** What a KubeTlsRoute is made of. */
export interface KubeTlsRouteProps extends ObjectProps {
  /** The spec, as the API has it. */
  readonly spec: TlsRouteSpec;
}

/**
 * A TLSRoute with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeTlsRoute extends KubeObject {
  public constructor(scope: Construct, id: string, props: KubeTlsRouteProps) {
    super(scope, id, { group: 'gateway.networking.k8s.io', version: 'v1', kind: 'TLSRoute' }, props);
  }
}
