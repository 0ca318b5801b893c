// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Construct } from 'constructs';
import type { HttpRouteSpec } from '../../generated/struct/http-route';
import { KubeObject } from '../kube-object';
import type { ObjectProps } from '../object-props';

/** What a KubeHttpRoute is made of. */
export interface KubeHttpRouteProps extends ObjectProps {
  /** The spec, as the API has it. */
  readonly spec: HttpRouteSpec;
}

/**
 * An HTTPRoute with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeHttpRoute extends KubeObject {
  public constructor(scope: Construct, id: string, props: KubeHttpRouteProps) {
    super(scope, id, { group: 'gateway.networking.k8s.io', version: 'v1', kind: 'HTTPRoute' }, props);
  }
}
