import type { BackendSpec } from '../../generated/spec/backend';
import type { BackendConfigPolicySpec } from '../../generated/spec/backend-config-policy';
import type { BackendTLSPolicySpec } from '../../generated/spec/backend-tls-policy';
import type { GatewayExtensionSpec } from '../../generated/spec/gateway-extension';
import {
  apiVersionOf, BACKEND, BACKEND_CONFIG_POLICY, BACKEND_TLS_POLICY, DIRECT_RESPONSE, GATEWAY, GATEWAY_API_GROUP, GATEWAY_EXTENSION, HTTP_ROUTE,
  KGATEWAY_GROUP, LISTENER_POLICY,
  LISTENER_SET, REFERENCE_GRANT, TLS_ROUTE, TRAFFIC_POLICY,
} from '../kinds';
import type { ObjectKind } from '../kinds';

/** An object that a conversion writes. */
export interface WrittenObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly spec: object;
}

/** Somebody in one namespace who refers to an object in another. */
export interface WantedGrant {
  readonly kind: string;
  readonly from: string;
  readonly to: { readonly kind: string; readonly name: string; readonly namespace: string };
}

/** Kinds in the order in which they are written. */
const ORDER: readonly ObjectKind[] = [
  GATEWAY, LISTENER_SET, LISTENER_POLICY, REFERENCE_GRANT, BACKEND, BACKEND_TLS_POLICY, BACKEND_CONFIG_POLICY, GATEWAY_EXTENSION, DIRECT_RESPONSE,
  HTTP_ROUTE, TLS_ROUTE, TRAFFIC_POLICY,
];

/** The objects that a conversion writes. Equal ones are shared. */
export class ObjectStore {
  private readonly written: { readonly kind: ObjectKind; readonly object: WrittenObject; readonly comments: readonly string[] }[] = [];
  private readonly names = new Set<string>();
  private readonly shared = new Map<string, string>();
  private readonly wanted = new Map<string, WantedGrant>();

  /** Writes an object, under a name that is free. */
  public add(kind: ObjectKind, namespace: string, name: string, spec: object, comments: readonly string[] = []): string {
    const free = this.freeName(kind, namespace, name);
    this.written.push({
      kind,
      comments,
      object: {
        apiVersion: apiVersionOf(kind),
        kind: kind.kind,
        metadata: { name: free, ...namespace === '' ? {} : { namespace } },
        // Parts that several objects share would become anchors in YAML.
        spec: structuredClone(spec),
      },
    });
    return free;
  }

  /** Writes an object, unless there is one in the namespace that says the same. */
  public share(kind: ObjectKind, namespace: string, name: string, spec: object): string {
    const key = `${kind.kind}/${namespace}/${JSON.stringify(spec)}`;
    let known = this.shared.get(key);
    if (known === undefined) { this.shared.set(key, known = this.add(kind, namespace, name, spec)); }
    return known;
  }

  public backend(namespace: string, name: string, spec: BackendSpec): string {
    return this.share(BACKEND, namespace, name, spec);
  }

  public gatewayExtension(namespace: string, name: string, spec: GatewayExtensionSpec): string {
    return this.share(GATEWAY_EXTENSION, namespace, name, spec);
  }

  public backendConfigPolicy(namespace: string, name: string, spec: BackendConfigPolicySpec): string {
    return this.share(BACKEND_CONFIG_POLICY, namespace, name, spec);
  }

  public backendTlsPolicy(namespace: string, name: string, spec: BackendTLSPolicySpec): string {
    return this.share(BACKEND_TLS_POLICY, namespace, name, spec);
  }

  /** What answers in place of a backend. */
  public directResponse(namespace: string, status: number): string {
    return this.share(DIRECT_RESPONSE, namespace, RESPONSES[status] ?? `answer-${status}`, { status });
  }

  public grant(wanted: WantedGrant): void {
    this.wanted.set(JSON.stringify(wanted), wanted);
  }

  /** All of them, in an order in which they can be applied. */
  public get all(): readonly WrittenObject[] {
    const grants = this.grants();
    return ORDER.flatMap((kind) => kind === REFERENCE_GRANT ? grants
      : this.written.filter((written) => written.kind === kind).map(({ object }) => object));
  }

  /** Where objects come from, for people. */
  public get comments(): ReadonlyMap<WrittenObject, readonly string[]> {
    return new Map(this.written.filter(({ comments }) => comments.length > 0).map(({ object, comments }) => [object, comments]));
  }

  /** One for each namespace of targets and kind and namespace of those who refer to them. */
  private grants(): WrittenObject[] {
    const groups = new Map<string, WantedGrant[]>();
    for (const wanted of this.wanted.values()) {
      if (wanted.from === '' || wanted.to.namespace === '') { continue; }
      const key = `${wanted.to.namespace}/${wanted.from}/${wanted.kind}`;
      groups.set(key, [...groups.get(key) ?? [], wanted]);
    }
    return [...groups.values()].flatMap(([first, ...more]) => chunks([first, ...more], MOST_TARGETS).map((part, index) => ({
      apiVersion: apiVersionOf(REFERENCE_GRANT),
      kind: REFERENCE_GRANT.kind,
      metadata: {
        name: this.freeName(REFERENCE_GRANT, first.to.namespace, `${first.kind.toLowerCase()}s-of-${first.from}${index === 0 ? '' : `-${index + 1}`}`), namespace: first.to.namespace,
      },
      spec: {
        from: [{ group: groupOf(first.kind), kind: first.kind, namespace: first.from }],
        to: part.map(({ to }) => ({ group: groupOf(to.kind), kind: to.kind, name: to.name })),
      },
    })));
  }

  /** The name, or with a number behind it if it is taken. */
  private freeName({ kind }: ObjectKind, namespace: string, wanted: string): string {
    const base = objectNameOf(wanted);
    let name = base;
    for (let number = 2; this.names.has(`${kind}/${namespace}/${name}`); number++) { name = `${base}-${number}`; }
    this.names.add(`${kind}/${namespace}/${name}`);
    return name;
  }
}

const MOST_TARGETS = 16;
const RESPONSES: Readonly<Record<number, string>> = { 403: 'closed', 404: 'not-found', 503: 'unavailable' };

function groupOf(kind: string): string {
  if (['Service', 'Secret', 'ConfigMap'].includes(kind)) { return ''; }
  return ['Backend', 'TrafficPolicy', 'GatewayExtension', 'ListenerPolicy'].includes(kind) ? KGATEWAY_GROUP : GATEWAY_API_GROUP;
}

/** A name that Kubernetes takes, from any text: hosts and paths too. */
export function objectNameOf(text: string): string {
  const plain = text.toLowerCase().replace(/^\*/, 'wildcard').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  // Names of listeners and rules are not longer than this, and end up in labels.
  return plain.length === 0 ? 'root' : plain.length <= 56 ? plain : `${plain.slice(0, 47).replace(/-+$/, '')}-${hashOf(text)}`;
}

/** A few letters that differ for different texts. */
function hashOf(text: string): string {
  let hash = 7;
  for (const character of text) { hash = (hash * 131 + (character.codePointAt(0) ?? 0)) % 78_364_164_095; }
  return hash.toString(36).padStart(7, '0').slice(0, 7);
}

/** A list in parts of at most so many. */
export function chunks<T>(list: readonly T[], most: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / most) }, (_, index) => list.slice(index * most, (index + 1) * most));
}
