import { renderParents } from './parents';
import { forwardTo } from './route-action';
import type { WeightedTarget } from './route-action';
import type { RouteOwner } from './route-owner';
import type { IRouteParent } from './route-parent';
import type { RouteTarget } from './route-target';
import type { TCPRouteSpec } from '../../generated/spec/tcp-route';
import type { TLSRouteSpec } from '../../generated/spec/tls-route';
import { TCP_ROUTE, TLS_ROUTE } from '../kinds';
import type { ObjectKind } from '../kinds';
import { Location } from '../location';
import { given } from '../manifest';
import { wildcardHostname } from '../syntax/host';

/** What a TCPRoute is made of. */
export interface TcpRouteOptions {
  /** Listeners for TCP, or for TLS that ends there; 1 to 32. */
  readonly parents: IRouteParent[];

  /** The targets with their weights; up to 16. All connections of the listener go to them: kgateway reads one rule only. */
  readonly targets: WeightedTarget[];
}

/** What a TLSRoute is made of. */
export interface TlsRouteOptions {
  /** Listeners for TLS; 1 to 32. */
  readonly parents: IRouteParent[];

  /** The server names (SNI) that the route is for, such as `db.example.com` or `*.example.com`; one at least. */
  readonly hostnames: string[];

  /** The targets with their weights; up to 16. All connections with these names go to them: kgateway reads one rule only. */
  readonly targets: WeightedTarget[];
}

/** The spec of a route that hands on connections, and what it sends them to. */
export interface StreamRoute<Spec> {
  readonly spec: Spec;
  readonly references: readonly RouteTarget[];
}

export function renderTcpRoute(owner: RouteOwner, options: TcpRouteOptions): StreamRoute<TCPRouteSpec> {
  return renderStreamRoute<TCPRouteSpec>(TCP_ROUTE, owner, options, Location.of(owner._path));
}

export function renderTlsRoute(owner: RouteOwner, options: TlsRouteOptions): StreamRoute<TLSRouteSpec> {
  const location = Location.of(owner._path);
  if (options.hostnames.length === 0) {
    location.at('hostnames').refuse({ wrong: 'a TLSRoute is found by the server name, and has none', fix: 'give at least one, or use a TcpRoute' });
  }
  options.hostnames.forEach((host, index) => location.at('hostnames').at(index).checkText(host, wildcardHostname));
  return renderStreamRoute<TLSRouteSpec>(TLS_ROUTE, owner, options, location);
}

function renderStreamRoute<Spec>(
  kind: ObjectKind, { _path, namespace }: RouteOwner, options: TcpRouteOptions & { readonly hostnames?: string[] }, location: Location,
): StreamRoute<Spec> {
  const { parents, targets, hostnames } = options;
  targets.forEach(({ filters }, index) => {
    if (filters === undefined) { return; }
    location.at('targets').at(index).at('filters').refuse({ wrong: 'connections have no headers', fix: 'leave the filters out, or use an HttpRoute' });
  });
  const action = forwardTo(undefined, targets)._parts;
  const spec = given({
    parentRefs: renderParents(kind, parents, namespace, location.at('parents')),
    hostnames,
    rules: [action.render(namespace, location)],
  }) as Spec;
  location.finish();
  action.targets.forEach((target) => target._grants?.admit({ kind, namespace, id: _path }, location.at('targets')));
  location.finish();
  return { spec, references: action.targets };
}
