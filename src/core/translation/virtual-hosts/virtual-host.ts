import { compareEntries } from './route-order';
import type { Listener } from '../gateways/listener';
import type { AttachedPolicy } from '../policies/attached-policy';
import type { RouteEntry } from '../routes/flattening';

/** The routes for one host, as Envoy keeps them. */
export class VirtualHost {
  private sorted: readonly RouteEntry[] | undefined;

  public constructor(
    /** A name, `*.` and a suffix, or `*`. */
    public readonly host: string,
    /** The listener that the host is of: where several share a port, the one with the closest hostname. */
    public readonly listener: Listener,
    /** The policies on the listener, which hold for the host. */
    public readonly policies: readonly AttachedPolicy[],
    private readonly entries: readonly RouteEntry[],
    /** Whether a policy on the listener is refused, so that all requests are answered with 500. */
    public readonly isReplaced: boolean,
  ) {}

  /** In the order in which they are asked. */
  public get routes(): readonly RouteEntry[] {
    this.sorted ??= [...this.entries].sort(compareEntries);
    return this.sorted;
  }
}
