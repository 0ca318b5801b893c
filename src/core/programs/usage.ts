import { isObject } from './data';
import type { SourceObject } from './source-object';
import { objectKey } from './source-object';
import { BACKEND, BACKEND_CONFIG_POLICY, BACKEND_TLS_POLICY, GATEWAY_API_GROUP, GATEWAY_API_EXPERIMENTS_GROUP, KGATEWAY_GROUP } from '../kinds';

/** Objects of one kind in one namespace. */
export interface Referrer {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
}

const ROUTES = ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'ListenerPolicy', 'GatewayExtension'];
const POLICIES = [BACKEND_TLS_POLICY.kind, BACKEND_CONFIG_POLICY.kind];

/** Who refers to what in a set of objects. */
export class Usage {
  private readonly policies = new Map<string, SourceObject[]>();
  private readonly referrers = new Map<string, Referrer[]>();
  private readonly grants = new Map<string | undefined, SourceObject[]>();
  /** The namespaces that the objects of a namespace refer to. */
  public readonly namespaces = new Map<string | undefined, Set<string | undefined>>();

  public constructor(objects: readonly SourceObject[]) {
    for (const object of objects) {
      if (!this.namespaces.has(object.namespace)) { this.namespaces.set(object.namespace, new Set()); }
      if (object.obstacle === undefined) { this.add(object); }
    }
  }

  /** TLS policies of a Backend. */
  public policiesOf({ key }: SourceObject): readonly SourceObject[] {
    return this.policies.get(key) ?? [];
  }

  /** What refers to a Backend from other namespaces. */
  public referrersOf({ key }: SourceObject): readonly Referrer[] {
    return this.referrers.get(key) ?? [];
  }

  /** The ReferenceGrants of a namespace. */
  public grantsIn(namespace: string | undefined): readonly SourceObject[] {
    return this.grants.get(namespace) ?? [];
  }

  private add(object: SourceObject): void {
    const { kind, spec, namespace } = object;
    if (kind === 'ReferenceGrant') { append(this.grants, namespace, object); }
    if (POLICIES.includes(kind)) {
      for (const { group, kind: target, name } of spec.targetRefs ?? []) { append(this.policies, objectKey(group, target, namespace, name), object); }
    }
    const { rules, ...rest } = spec;
    this.walk(rest, object);
    this.walk(withoutDelegation(rules), object);
  }

  /** References name a namespace where it is another one. */
  private walk(value: unknown, object: SourceObject): void {
    if (Array.isArray(value)) {
      value.forEach((item) => this.walk(item, object));
    } else if (isObject(value)) {
      if (typeof value.name === 'string' && typeof value.namespace === 'string') { this.refer(value as Target, object); }
      Object.values(value).forEach((part) => this.walk(part, object));
    }
  }

  private refer({ group, kind, name, namespace: other }: Target, { group: own, kind: referrer, namespace }: SourceObject): void {
    if (isOurs(group)) { this.namespaces.get(namespace)!.add(other); }
    if (group !== BACKEND.group || kind !== BACKEND.kind || namespace === undefined || !ROUTES.includes(referrer)) { return; }
    const key = objectKey(group, kind, other, name);
    if (!(this.referrers.get(key) ?? []).some((known) => known.kind === referrer && known.namespace === namespace)) {
      append(this.referrers, key, { group: own, kind: referrer, namespace });
    }
  }
}

interface Target {
  readonly group?: string;
  readonly kind?: string;
  readonly name: string;
  readonly namespace: string;
}

/** Parents and extensions leave their group out. */
function isOurs(group: string | undefined): boolean {
  return group === undefined || [GATEWAY_API_GROUP, GATEWAY_API_EXPERIMENTS_GROUP, KGATEWAY_GROUP].includes(group);
}

/** Rules without references to routes, which can be made by name: the others are their children, and refer to them. */
function withoutDelegation(rules: unknown): unknown {
  return Array.isArray(rules) ? rules.map((rule: unknown) => isObject(rule) && Array.isArray(rule.backendRefs)
    ? { ...rule, backendRefs: rule.backendRefs.filter((reference) => !isObject(reference) || reference.kind !== 'HTTPRoute') } : rule) : rules;
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) { map.set(key, [value]); } else { list.push(value); }
}
