import type { Construct } from 'constructs';
import { checkedProps } from './checked-props';
import { ManifestObject } from './manifest-object';
import type { ObjectProps } from './object-props';
import { ExternalHostnameModel } from '../core/backend/external-hostname-backend';
import type { ExternalHostnameBackendOptions } from '../core/backend/external-hostname-backend';
import { X_BACKEND } from '../core/kinds';
import type { IRouteTarget, RouteTarget } from '../core/route/route-target';

/** What an ExternalHostnameBackend is made of. */
export interface ExternalHostnameBackendProps extends ExternalHostnameBackendOptions, ObjectProps {}

/**
 * A host outside of the cluster, as the Gateway API itself describes it (an XBackend). Routes to it must be in its namespace.
 *
 * It needs the experimental channel of Gateway API 1.6, and a gateway that implements it. kgateway does not: it answers
 * requests with a 500, so use a StaticBackend or a TlsBackend for routes of kgateway.
 *
 * @example
 * new ExternalHostnameBackend(this, 'ledger', {
 *   hostname: 'ledger.example.com',
 *   port: 443,
 *   tls: ExternalHostnameTls.serverOnly(),
 * });
 *
 * @see https://gateway-api.sigs.k8s.io/geps/gep-4894/
 */
export class ExternalHostnameBackend extends ManifestObject implements IRouteTarget {
  private readonly model: ExternalHostnameModel;

  public constructor(scope: Construct, id: string, props: ExternalHostnameBackendProps) {
    super(scope, id, X_BACKEND, checkedProps('ExternalHostnameBackend', scope, id, props).metadata);
    this.model = new ExternalHostnameModel(this, props);
  }

  public toRouteTarget(): RouteTarget {
    return this.model.toRouteTarget();
  }

  /** @internal */
  protected _spec(): object {
    return this.model.spec;
  }
}
