import type { StaticBackendOptions } from './static-backend';
import { renderStatic } from './static-backend';
import type { BackendSpec } from '../../generated/spec/backend';
import type { Leaf } from '../leaf';
import type { Place } from '../place';

/**
 * Where a Backend leads. A Backend leads to exactly one kind of destination.
 *
 * @see https://kgateway.dev/docs/main/traffic-management/destination-types/backends/
 */
export class Destination {
  /** Hosts with a fixed name or address, inside or outside of the cluster. */
  public static staticHosts(options: StaticBackendOptions): Destination {
    return new Destination((at) => renderStatic(options, at), options.hosts.map(({ host }) => host));
  }

  /**
   * A destination as the API writes it, for what this class does not know.
   *
   * @param spec the fields of `BackendSpec`
   */
  public static raw(spec: any): Destination {
    return new Destination(() => spec as BackendSpec, []);
  }

  private constructor(
    /** @internal */
    public readonly _render: (at: Place) => BackendSpec,
    /**
     * External hosts whose names requests must carry.
     * @internal
     */
    public readonly _hosts: readonly Leaf<string>[],
  ) {}
}
