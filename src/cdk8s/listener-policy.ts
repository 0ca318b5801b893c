import type { Construct } from 'constructs';
import { checkedProps } from './checked-props';
import { ManifestObject } from './manifest-object';
import type { ObjectProps } from './object-props';
import { LISTENER_POLICY } from '../core/kinds';
import { renderListenerPolicy } from '../core/policy/listener-policy';
import type { ListenerPolicyOptions } from '../core/policy/listener-policy';

/** What a ListenerPolicy is made of. */
export interface ListenerPolicyProps extends ListenerPolicyOptions, ObjectProps {}

/**
 * How a Gateway takes connections and HTTP requests: access logs, tracing, header and connection limits, upgrades, PROXY
 * protocol. `default` is for all ports, `perPort` for single ones.
 *
 * Backends that logs and traces are sent to get the ReferenceGrant that they need, if they are of the program.
 *
 * @example
 * new ListenerPolicy(this, 'edge', {
 *   targets: [gateway],
 *   default: { httpSettings: { upgradeConfig: { enabledUpgrades: ['websocket'] }, idleTimeout: '60s' } },
 * });
 *
 * @see https://kgateway.dev/docs/main/about/policies/listenerpolicy/
 */
export class ListenerPolicy extends ManifestObject {
  private readonly spec: object;

  public constructor(scope: Construct, id: string, props: ListenerPolicyProps) {
    super(scope, id, LISTENER_POLICY, checkedProps('ListenerPolicy', scope, id, props).metadata);
    this.spec = renderListenerPolicy(this.node.path, this.namespace, props).spec;
  }

  /** @internal */
  protected _spec(): object {
    return this.spec;
  }
}
