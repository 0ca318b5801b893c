// Generated from imports/ by `npx projen generate`. Do not edit.
import type * as pulumi from '@pulumi/pulumi';
import type { HttpRouteSpec } from '../../generated/struct/http-route';
import { KubeObject } from '../kube-object';
import type { InputFields } from '../inputs';
import type { ObjectArgs } from '../manifest-component';

/** What a KubeHttpRoute is made of. */
export interface KubeHttpRouteArgs extends ObjectArgs {
  /** The spec, as the API has it. */
  readonly spec: InputFields<HttpRouteSpec>;
}

/**
 * An HTTPRoute with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeHttpRoute extends KubeObject {
  public constructor(name: string, args: KubeHttpRouteArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { group: 'gateway.networking.k8s.io', version: 'v1', kind: 'HTTPRoute' }, args, options, 'KubeHttpRoute');
  }
}
