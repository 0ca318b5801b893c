import { GATEWAY_API_GROUP, KGATEWAY_GROUP } from './kinds';
import { Location } from './location';
import { given } from './manifest';
import { known } from './resolvable';
import type { Resolvable } from './resolvable';
import { namespaceName, objectName } from './syntax/name';
import type { ReferenceGrantSpec } from '../generated/spec/reference-grant';

/** Objects of another namespace that may refer here. */
export interface ReferenceGrantFrom {
  /**
   * The group of their kind.
   *
   * @default "gateway.networking.k8s.io"; "gateway.kgateway.dev" for kgateway's kinds
   */
  readonly group?: string;

  /** Their kind, such as `HTTPRoute` or `Gateway`. */
  readonly kind: string;

  /** Their namespace. */
  readonly namespace: string;
}

/** Objects of this namespace that may be referred to. */
export interface ReferenceGrantTo {
  /**
   * The group of their kind; "" for the kinds of Kubernetes itself.
   *
   * @default - the group that the kind is known for; must be given for unknown kinds
   */
  readonly group?: string;

  /** Their kind, such as `Service`, `Secret` or `Backend`. */
  readonly kind: string;

  /**
   * The name of one object.
   *
   * @default - every object of the kind
   */
  readonly name?: string;
}

/** What a ReferenceGrant is made of. */
export interface ReferenceGrantOptions {
  /** Who may refer; 1 to 16. */
  readonly from: ReferenceGrantFrom[];

  /** To what; 1 to 16. */
  readonly to: ReferenceGrantTo[];
}

const KUBERNETES_KINDS = ['Service', 'Secret', 'ConfigMap'];
const KGATEWAY_KINDS = ['Backend', 'GatewayExtension', 'TrafficPolicy', 'ListenerPolicy', 'BackendConfigPolicy'];
const GATEWAY_API_KINDS = ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute', 'Gateway', 'ListenerSet', 'BackendTLSPolicy'];

export function renderReferenceGrant(path: string, options: ReferenceGrantOptions): ReferenceGrantSpec {
  const location = Location.of(path);
  const spec = {
    from: options.from.map(({ group, kind, namespace }, index) => {
      const at = location.at('from').at(index);
      at.at('namespace').checkText(namespace, namespaceName);
      return { group: group ?? groupOf(kind, at), kind, namespace };
    }),
    to: options.to.map(({ group, kind, name }, index) => {
      const at = location.at('to').at(index);
      at.at('name').checkText(name, objectName);
      return given({ group: group ?? groupOf(kind, at), kind, name });
    }),
  };
  location.finish();
  return spec;
}

function groupOf(scalar: Resolvable<string>, at: Location): string {
  const kind = known(scalar);
  if (kind !== undefined && KUBERNETES_KINDS.includes(kind)) { return ''; }
  if (kind !== undefined && KGATEWAY_KINDS.includes(kind)) { return KGATEWAY_GROUP; }
  if (kind === undefined || !GATEWAY_API_KINDS.includes(kind)) {
    at.at('group').refuse({ wrong: 'the group of this kind is not known', value: kind, fix: 'give group, which is "" for the kinds of Kubernetes itself' });
  }
  return GATEWAY_API_GROUP;
}
