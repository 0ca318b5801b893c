import type { VirtualHost } from '../translation/virtual-hosts/virtual-host';

/**
 * The virtual hosts of a chain by their hosts. Only one of them is asked: if
 * none of its routes takes a request, no other one is.
 *
 * Source: RouteMatcher::findVirtualHost in Envoy's source/common/router/config_impl.cc
 */
export class HostSearch {
  private readonly exact = new Map<string, VirtualHost>();
  private readonly suffixes = new Map<string, VirtualHost>();
  private readonly any: VirtualHost | undefined;

  public constructor(virtualHosts: readonly VirtualHost[]) {
    for (const virtualHost of virtualHosts) {
      const { host } = virtualHost;
      if (host.startsWith('*.')) { this.suffixes.set(host.slice(1).toLowerCase(), virtualHost); } else { this.exact.set(host.toLowerCase(), virtualHost); }
    }
    this.any = this.exact.get('*');
  }

  /** Those that would be asked for a hostname in lower case, the closest one first. All but the first count only if it is not certain to be there. */
  public find(hostname: string): readonly VirtualHost[] {
    const found: VirtualHost[] = [];
    const exact = hostname === '*' ? undefined : this.exact.get(hostname);
    if (exact !== undefined) { found.push(exact); }
    for (let dot = hostname.indexOf('.', 1); dot > 0; dot = hostname.indexOf('.', dot + 1)) {
      const wildcard = this.suffixes.get(hostname.slice(dot));
      if (wildcard !== undefined) { found.push(wildcard); }
    }
    if (this.any !== undefined) { found.push(this.any); }
    return found;
  }
}
