import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { describedTopology } from '../../src/core/described-topology';
import type { TopologyGraph } from '../../src/core/topology';

export const SHOP_FILE = join(__dirname, 'shop.yaml');

export function manifestsIn(yaml: string): any[] {
  return parseAllDocuments(yaml).map((document) => document.toJS()).filter((value) => value !== null);
}

export const SETTINGS = { releases: ['kgateway-2.4', 'gateway-api-1.6-standard'], complete: ['Service', 'HTTPRoute', 'ReferenceGrant'] };

/** A shop: two listeners, delegation, grants, all kinds of TLS, and references that lead nowhere. */
export const SHOP = manifestsIn(readFileSync(SHOP_FILE, 'utf8'));

export function shop(): TopologyGraph {
  return describedTopology(SHOP, SETTINGS);
}

/** Names that somebody may have written to do harm. */
export const HOSTILE = [
  '"</script><script>alert(1)</script>', '\u202egnp.exe', 'שלום-עולם', 'x'.repeat(253), '`; end; subgraph "]:::error|{{', '<img src=x onerror=alert(1)>',
  '```\n# hi', ']]>', '<!-- x -->', '#quot;&lt;', 'end', '\\"}', 'サービス', '\u0000\u001b[31m', '\ud800', '__proto__', 'constructor',
];

/** A Gateway, a route and a policy of each of these names. */
export function hostileManifests(): any[] {
  return HOSTILE.flatMap((name, index) => {
    const metadata = { name, namespace: index % 2 === 0 ? name : 'shop' };
    return [
      { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'Gateway', metadata, spec: { gatewayClassName: 'kgateway', listeners: [{ name, port: 80, protocol: 'HTTP', hostname: name }] } },
      {
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'HTTPRoute',
        metadata,
        spec: {
          parentRefs: [{ name }],
          hostnames: [name],
          rules: [{ name, matches: [{ path: { value: `/${name}` }, headers: [{ name, value: name }] }], backendRefs: [{ name, port: 80, weight: 1 }, { name: 'other', port: 80 }] }],
        },
      },
      { apiVersion: 'gateway.kgateway.dev/v1alpha1', kind: 'TrafficPolicy', metadata, spec: { targetRefs: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', name }] } },
    ];
  });
}
