import { BACKEND, GATEWAY, GRPC_ROUTE, HTTP_ROUTE, LISTENER_SET } from '../kinds';
import type { ObjectKind } from '../kinds';
import type { Location } from '../location';
import { given } from '../manifest';
import type { Resolvable } from '../resolvable';
import { checkFactories } from '../shape/check-shape';
import { objectName } from '../syntax/name';

/** Which part of the selected objects a policy is for. */
export interface TargetSelectorOptions {
  /**
   * The name of one listener or rule.
   *
   * @default - the whole object
   */
  readonly sectionName?: string;
}

/** Objects of the policy's namespace that a policy is attached to by their labels. */
export class TargetSelector {
  /** Gateways that have all of these labels. */
  public static gateways(labels: { [name: string]: string }, options: TargetSelectorOptions = {}): TargetSelector {
    return TargetSelector.of(GATEWAY, labels, options);
  }

  /** HTTPRoutes that have all of these labels. */
  public static httpRoutes(labels: { [name: string]: string }, options: TargetSelectorOptions = {}): TargetSelector {
    return TargetSelector.of(HTTP_ROUTE, labels, options);
  }

  /** GRPCRoutes that have all of these labels. */
  public static grpcRoutes(labels: { [name: string]: string }, options: TargetSelectorOptions = {}): TargetSelector {
    return TargetSelector.of(GRPC_ROUTE, labels, options);
  }

  /** ListenerSets that have all of these labels. */
  public static listenerSets(labels: { [name: string]: string }, options: TargetSelectorOptions = {}): TargetSelector {
    return TargetSelector.of(LISTENER_SET, labels, options);
  }

  /** Backends that have all of these labels. */
  public static backends(labels: { [name: string]: string }): TargetSelector {
    return TargetSelector.of(BACKEND, labels, {});
  }

  /** Services that have all of these labels. */
  public static services(labels: { [name: string]: string }): TargetSelector {
    return TargetSelector.of({ group: '', kind: 'Service' }, labels, {});
  }

  private static of({ group, kind }: Pick<ObjectKind, 'group' | 'kind'>, labels: { [name: string]: string }, options: TargetSelectorOptions): TargetSelector {
    return new TargetSelector((at) => {
      if (Object.keys(labels).length === 0) {
        at.at('labels').refuse({ wrong: 'a selector without labels selects nothing', fix: 'give at least one label' });
      }
      at.at('sectionName').checkText(options.sectionName, objectName);
      return given({ group, kind, matchLabels: labels, sectionName: options.sectionName });
    });
  }

  private constructor(
    /** @internal */
    public readonly _render: (at: Location) => RenderedSelector,
  ) {}
}

checkFactories('TargetSelector', TargetSelector);

export interface RenderedSelector {
  readonly group: string;
  readonly kind: string;
  readonly matchLabels: Readonly<Record<string, Resolvable<string>>>;
  readonly sectionName?: Resolvable<string>;
}
