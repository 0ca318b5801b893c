import type { NamespaceConditions } from './label-selector';
import type { GatewayAllowedListeners } from '../../generated/spec/gateway';
import { given } from '../manifest';
import { checkFactories } from '../shape/check-shape';

/**
 * The namespaces whose ListenerSets may add listeners to a Gateway.
 *
 * @see https://gateway-api.sigs.k8s.io/geps/gep-1713/
 */
export class AllowedListeners {
  /** No ListenerSet. */
  public static none(): AllowedListeners {
    return new AllowedListeners({ namespaces: { from: 'None' } });
  }

  /** ListenerSets of the Gateway's own namespace. */
  public static sameNamespace(): AllowedListeners {
    return new AllowedListeners({ namespaces: { from: 'Same' } });
  }

  /** ListenerSets of every namespace. */
  public static allNamespaces(): AllowedListeners {
    return new AllowedListeners({ namespaces: { from: 'All' } });
  }

  /** ListenerSets of namespaces that have all of these labels. */
  public static namespacesWithLabels(labels: { [name: string]: string }, options: NamespaceConditions = {}): AllowedListeners {
    return new AllowedListeners({ namespaces: { from: 'Selector', selector: given({ matchLabels: labels, matchExpressions: options.expressions }) } });
  }

  /**
   * Namespaces as the API writes it, for what this class does not know.
   *
   * @param allowedListeners the fields of `AllowedListeners`
   */
  public static raw(allowedListeners: any): AllowedListeners {
    return new AllowedListeners(allowedListeners as GatewayAllowedListeners);
  }

  private constructor(
    /** @internal */
    public readonly _spec: GatewayAllowedListeners,
  ) {}
}

checkFactories('AllowedListeners', AllowedListeners);
