import type { CheckSettings } from '../../src/core/manifests/check-settings';
import { ManifestSet } from '../../src/core/manifests/manifest-set';
import { completeSettings } from '../../src/core/manifests/settings';

type Fields = Readonly<Record<string, unknown>>;

const GROUP = 'gateway.networking.k8s.io';

export function gateway(listeners: readonly Fields[] = [{ name: 'http', port: 80, protocol: 'HTTP' }], name = 'edge'): Fields {
  return { apiVersion: `${GROUP}/v1`, kind: 'Gateway', metadata: { namespace: 'shop', name }, spec: { gatewayClassName: 'kgateway', listeners } };
}

/** A route at the Gateway `edge`. `created` is a number of seconds. */
export function route(name: string, rules: readonly Fields[], { created, annotations, ...spec }: Fields = {}): Fields {
  const time = created === undefined ? {} : { creationTimestamp: new Date(Number(created) * 1000).toISOString() };
  return {
    apiVersion: `${GROUP}/v1`,
    kind: 'HTTPRoute',
    metadata: { namespace: 'shop', name, annotations, ...time },
    spec: { parentRefs: [{ name: 'edge' }], ...spec, rules },
  };
}

/** A rule that forwards what begins with a path to the Service of a name. */
export function rule(service: string, ...matches: readonly Fields[]): Fields {
  return { ...matches.length === 0 ? {} : { matches }, backendRefs: [{ name: service, port: 80 }] };
}

export const prefix = (value: string, more: Fields = {}): Fields => ({ path: { type: 'PathPrefix', value }, ...more });
export const exact = (value: string, more: Fields = {}): Fields => ({ path: { type: 'Exact', value }, ...more });
export const expression = (value: string, more: Fields = {}): Fields => ({ path: { type: 'RegularExpression', value }, ...more });

export function policy(name: string, target: Fields, spec: Fields): Fields {
  return {
    apiVersion: 'gateway.kgateway.dev/v1alpha1',
    kind: 'TrafficPolicy',
    metadata: { namespace: 'shop', name },
    spec: { targetRefs: [{ group: GROUP, ...target }], ...spec },
  };
}

export function setOf(manifests: readonly unknown[], settings: Partial<CheckSettings> = {}): ManifestSet {
  return new ManifestSet(manifests, completeSettings({ releases: ['kgateway-2.4', 'gateway-api-1.6-standard'], ...settings }, manifests));
}
