// Generated from imports/ by `npx projen generate`. Do not edit.
import type * as pulumi from '@pulumi/pulumi';
import type { TlsRouteSpec } from '../../generated/struct/tls-route';
import { KubeObject } from '../kube-object';
import type { InputFields } from '../inputs';
import type { ObjectArgs } from '../manifest-component';

/** What a KubeTlsRoute is made of. */
export interface KubeTlsRouteArgs extends ObjectArgs {
  /** The spec, as the API has it. */
  readonly spec: InputFields<TlsRouteSpec>;
}

/**
 * A TLSRoute with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class KubeTlsRoute extends KubeObject {
  public constructor(name: string, args: KubeTlsRouteArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, { group: 'gateway.networking.k8s.io', version: 'v1', kind: 'TLSRoute' }, args, options, 'KubeTlsRoute');
  }
}
