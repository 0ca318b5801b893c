import type { GrpcMethodMatch } from './grpc-method-match';
import type { HeaderMatch } from './header-match';
import type { RouteOptions } from './http-route';
import { refuseTwice } from './http-route-match';
import { renderParents } from './parents';
import { renderSessionPersistence } from './resilience';
import type { SessionPersistence } from './resilience';
import type { RouteAction } from './route-action';
import type { RouteFilter } from './route-filter';
import type { RouteOwner } from './route-owner';
import type { RouteTarget } from './route-target';
import type { GRPCRouteMatch, GRPCRouteRule, GRPCRouteSpec } from '../../generated/spec/grpc-route';
import { GRPC_ROUTE } from '../kinds';
import { Location } from '../location';
import { given } from '../manifest';
import { PolicyTarget } from '../policy/policy-target';
import { wildcardHostname } from '../syntax/host';
import { objectName } from '../syntax/name';

/** Conditions on a gRPC call, all of which must hold. The matches of a rule are alternatives. */
export interface GrpcRouteMatch {
  /**
   * Service and method.
   *
   * @default - every call
   */
  readonly method?: GrpcMethodMatch;

  /**
   * Headers (metadata), each name once; up to 16.
   *
   * @default - any headers
   */
  readonly headers?: HeaderMatch[];
}

/** Which gRPC calls, and where they go. */
export interface GrpcRouteRule {
  /**
   * The name of the rule, unique within the route.
   *
   * @default - no name
   */
  readonly name?: string;

  /**
   * Alternatives: a call that fulfils one of them belongs to the rule; up to 64.
   *
   * @default - every call
   */
  readonly matches?: GrpcRouteMatch[];

  /**
   * Header modifiers and mirrors. kgateway ignores references to policies on a GRPCRoute: attach the policy to the route.
   *
   * @default - none
   */
  readonly filters?: RouteFilter[];

  /** Where calls go: `RouteAction.forward` or `RouteAction.split`. */
  readonly action: RouteAction;

  /**
   * Keeps the calls of a session with one instance. Needs the experimental channel.
   *
   * @default - every call may go to another instance
   */
  readonly sessionPersistence?: SessionPersistence;
}

/** What a GRPCRoute is made of. */
export interface GrpcRouteOptions extends RouteOptions {
  /** Which calls, and where they go; 1 to 16. */
  readonly rules: GrpcRouteRule[];
}

const MOST_RULES = 16;
const FILTERS = ['RequestHeaderModifier', 'ResponseHeaderModifier', 'RequestMirror'];

/** The spec of a GRPCRoute, and what it sends calls to. */
export class GrpcRouteModel {
  public readonly spec: GRPCRouteSpec;
  public readonly references: readonly RouteTarget[];

  public constructor(private readonly owner: RouteOwner, { parents, hostnames, rules }: GrpcRouteOptions) {
    const location = Location.of(owner._path);
    const parentRefs = renderParents(GRPC_ROUTE, parents, owner.namespace, location.at('parents'));
    hostnames?.forEach((host, index) => location.at('hostnames').at(index).checkText(host, wildcardHostname));
    if (rules.length === 0 || rules.length > MOST_RULES) {
      location.at('rules').refuse({
        wrong: `a route has 1 to ${MOST_RULES} rules`, value: rules.length, fix: 'give at least one, or spread them over several routes',
      });
    }
    this.spec = given({ parentRefs, hostnames, rules: rules.map((rule, index) => this.renderRule(rule, location.at('rules').at(index))) });
    location.finish();
    this.references = rules.flatMap(({ action, filters }) =>
      [...action._parts.targets, ...(filters ?? []).flatMap(({ _parts: { target } }) => target ?? [])]);
    this.references.forEach((target) => target._grants?.admit({ kind: GRPC_ROUTE, namespace: owner.namespace, id: owner._path }, location.at('rules')));
    location.finish();
  }

  public toPolicyTarget(): PolicyTarget {
    const { name, namespace } = this.owner;
    return PolicyTarget._object({ group: GRPC_ROUTE.group, kind: GRPC_ROUTE.kind, name }, namespace, []);
  }

  private renderRule(rule: GrpcRouteRule, at: Location): GRPCRouteRule {
    const { kind, render } = rule.action._parts;
    const { namespace, _release } = this.owner;
    at.at('name').checkText(rule.name, objectName);
    if (!['forward', 'raw'].includes(kind)) {
      at.at('action').refuse({ wrong: `a GRPCRoute cannot ${kind}`, fix: 'write RouteAction.forward or RouteAction.split' });
    }
    return given({
      name: rule.name,
      matches: rule.matches?.map((match, index) => renderGrpcMatch(match, at.at('matches').at(index))),
      filters: rule.filters?.map((filter, index) => this.renderFilter(filter, at.at('filters').at(index))),
      ...render(namespace, at.at('action')),
      sessionPersistence: rule.sessionPersistence && renderSessionPersistence(rule.sessionPersistence, _release, at.at('sessionPersistence')),
    }) as GRPCRouteRule;
  }

  private renderFilter({ _parts: { type, render } }: RouteFilter, at: Location) {
    if (!FILTERS.includes(type)) {
      at.refuse({
        wrong: `kgateway does not apply the filter ${type} to gRPC calls`,
        fix: type === 'ExtensionRef' ? 'give the route to the policy as its target' : 'leave it out; a GRPCRoute can have header modifiers and mirrors',
      });
    }
    return render(at, this.owner.namespace);
  }
}

function renderGrpcMatch({ method, headers }: GrpcRouteMatch, at: Location): GRPCRouteMatch {
  refuseTwice(headers ?? [], at.at('headers'), 'header', (name) => name.toLowerCase());
  return given({
    method: method?._render(at.at('method')),
    headers: headers?.map((header, index) => header._render(at.at('headers').at(index))),
  });
}
