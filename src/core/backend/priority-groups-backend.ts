import type { DestinationContext } from './destination-context';
import type { BackendPriorityGroup, BackendSpec } from '../../generated/spec/backend';
import { BACKEND } from '../kinds';
import type { Location } from '../location';
import { same } from '../resolvable';
import type { IRouteTarget } from '../route/route-target';

/** Backends of the same rank. */
export interface PriorityGroup {
  /** Static Backends of the same namespace; 1 to 16. */
  readonly backends: IRouteTarget[];
}

/** What a Backend with failover is made of. */
export interface PriorityGroupsBackendOptions {
  /**
   * The groups, first choice first; 1 to 16. A group gets requests when those before it are unhealthy, which the
   * gateway only knows from health checks: give this Backend a BackendConfigPolicy with `healthCheck`.
   */
  readonly groups: PriorityGroup[];
}

const MOST_GROUPS = 16;
const MOST_BACKENDS = 16;

export function renderPriorityGroups({ groups }: PriorityGroupsBackendOptions, at: Location, context: DestinationContext): BackendSpec {
  countBetween(groups.length, MOST_GROUPS, at.at('groups'), 'group');
  return {
    type: 'PriorityGroups',
    priorityGroups: groups.map((group, index) => renderGroup(group, at.at('groups').at(index).at('backends'), context)),
  };
}

function renderGroup({ backends }: PriorityGroup, at: Location, { namespace }: DestinationContext): BackendPriorityGroup {
  countBetween(backends.length, MOST_BACKENDS, at, 'Backend');
  return {
    backendRefs: backends.map((backend, index) => {
      const { _reference: reference, _backendType: type } = backend.toRouteTarget();
      if (reference.kind !== BACKEND.kind || type !== undefined && type !== 'Static') {
        at.at(index).refuse({ wrong: `only static Backends can be in a group, not ${describe(reference.kind, type)}`, fix: 'give a StaticBackend or a TlsBackend' });
      } else if (reference.namespace !== undefined && same(reference.namespace, namespace) === 'no') {
        at.at(index).refuse({ wrong: 'a group can only have Backends of its own namespace', value: reference.namespace, fix: 'make both in one namespace' });
      }
      return { name: reference.name };
    }),
  };
}

function describe(kind: string, type: string | undefined): string {
  return type === undefined ? `a ${kind}` : `one of type ${type}`;
}

function countBetween(count: number, most: number, at: Location, what: string): void {
  if (count < 1 || count > most) {
    at.refuse({ wrong: `there must be 1 to ${most} ${what}s`, value: count, fix: `give at least one ${what}, and ${most} at most` });
  }
}
