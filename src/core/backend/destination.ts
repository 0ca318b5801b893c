import type { Join, DestinationContext } from './destination-context';
import { renderDynamicForwardProxy } from './dynamic-forward-proxy-backend';
import type { DynamicForwardProxyBackendOptions } from './dynamic-forward-proxy-backend';
import { renderEc2 } from './ec2-backend';
import type { Ec2BackendOptions } from './ec2-backend';
import { renderGcp } from './gcp-backend';
import type { GcpBackendOptions } from './gcp-backend';
import { lambdaServerNames, renderLambda, speaksTlsToLambda } from './lambda-backend';
import type { LambdaBackendOptions } from './lambda-backend';
import { renderPriorityGroups } from './priority-groups-backend';
import type { PriorityGroupsBackendOptions } from './priority-groups-backend';
import { renderStatic } from './static-backend';
import type { StaticBackendOptions } from './static-backend';
import type { BackendSpec } from '../../generated/spec/backend';
import type { Location } from '../location';
import type { Resolvable } from '../resolvable';
import { checkFactories } from '../shape/check-shape';

/**
 * Where a Backend leads. A Backend leads to exactly one kind of destination.
 *
 * @see https://kgateway.dev/docs/main/traffic-management/destination-types/backends/
 */
export class Destination {
  /** Hosts with a fixed name or address, inside or outside of the cluster. */
  public static staticHosts(options: StaticBackendOptions): Destination {
    return new Destination({ type: 'Static', hosts: options.hosts.map(({ host }) => host), render: (at) => renderStatic(options, at) });
  }

  /**
   * One host, which the program writes as `host` and `port` of the construct itself.
   * @internal
   */
  public static _oneHost(options: StaticBackendOptions): Destination {
    return new Destination({ type: 'Static', hosts: options.hosts.map(({ host }) => host), render: (at) => renderStatic(options, at, () => at) });
  }

  /** A function of AWS Lambda. */
  public static lambda(options: LambdaBackendOptions): Destination {
    return new Destination({
      type: 'AWS',
      hosts: [],
      serverNames: (join) => lambdaServerNames(options, join),
      speaksTls: speaksTlsToLambda(options),
      render: (at, context) => renderLambda(options, at, context),
    });
  }

  /** Instances of AWS EC2, found by their tags. Needs kgateway 2.4, with EC2 discovery switched on in the controller. */
  public static ec2(options: Ec2BackendOptions): Destination {
    return new Destination({ type: 'AWS', hosts: [], needsEc2Discovery: true, render: (at) => renderEc2(options, at) });
  }

  /** A service of Google Cloud, called with the identity of the proxy. Needs kgateway 2.3. */
  public static gcp(options: GcpBackendOptions): Destination {
    // The gateway writes the host into the Host header by itself.
    return new Destination({ type: 'GCP', hosts: [], serverNames: () => [options.host], speaksTls: true, render: (at) => renderGcp(options, at) });
  }

  /** Whichever host the request names. */
  public static dynamicForwardProxy(options: DynamicForwardProxyBackendOptions = {}): Destination {
    const isOpenProxy = options.allowAnyHost !== true;
    return new Destination({ type: 'DynamicForwardProxy', hosts: [], needsHostnames: isOpenProxy, render: () => renderDynamicForwardProxy(options) });
  }

  /** Other Backends, the next when the first fail. Needs kgateway 2.4. */
  public static priorityGroups(options: PriorityGroupsBackendOptions): Destination {
    const hosts = options.groups.flatMap(({ backends }) => backends.flatMap((backend) => backend.toRouteTarget()._hosts));
    return new Destination({ type: 'PriorityGroups', hosts, render: (at, context) => renderPriorityGroups(options, at, context) });
  }

  /**
   * A destination as the API writes it, for what this class does not know.
   *
   * @param spec the fields of `BackendSpec`
   */
  public static raw(spec: any): Destination {
    return new Destination({ hosts: [], render: () => spec as BackendSpec });
  }

  private constructor(
    /** @internal */
    public readonly _parts: DestinationParts,
  ) {}
}

checkFactories('Destination', Destination);

export interface DestinationParts {
  /** The type of the Backend, where it is known. */
  readonly type?: 'AWS' | 'Static' | 'DynamicForwardProxy' | 'GCP' | 'PriorityGroups';
  /** External hosts whose names requests must carry. */
  readonly hosts: readonly Resolvable<string>[];
  /**
   * The names on the certificates of the destination.
   * @default - the hosts
   */
  readonly serverNames?: (join: Join) => readonly Resolvable<string>[];
  /** Whether kgateway speaks TLS by itself, in which it believes whoever answers unless a policy says otherwise. */
  readonly speaksTls?: boolean;
  /** Whether clients could choose any destination unless the route says which. */
  readonly needsHostnames?: boolean;
  /** Whether the controller has to look for its hosts. */
  readonly needsEc2Discovery?: boolean;
  readonly render: (at: Location, context: DestinationContext) => BackendSpec;
}
