import { Manifest } from '../../manifests/manifest';
import { perSet } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import { backendOf, backendsOf, backendsOfType } from '../../translation/backends/backend';
import { areTlsPoliciesKnown, tlsPoliciesOn } from '../../translation/backends/backend-tls';
import { backendReferences } from '../../translation/references/backend-reference';
import { areBackendsReadable } from '../../translation/routes/route';
import type { Check } from '../check';

const HTTP_ROUTES = ['HTTPRoute', 'GRPCRoute'];

export const tlsMissingOn443: Check = {
  id: 'tls-missing-on-443',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'Plain HTTP is sent to port 443 of a backend',
  why: 'No port turns TLS on. Without a policy requests go out in plain text, also to 443: what listens there refuses them, '
    + 'and everything that they carried was readable on the way.',
  consequence: 'mostly HTTP 400 or 503; not reported in status',
  source: 'kgateway docs, Backend TLS; kgateway source, pkg/kgateway/extensions2/plugins/backend/static.go',
  * run(set) {
    for (const backend of backendsOfType(backendsOf(set), 'static')) {
      const host = backend.hosts.find(({ port }) => port === 443);
      // Without a route it may be one that passes TLS of clients through.
      if (host === undefined || !isUsedForHttp(set).has(backend.manifest) || hasTls(set, backend.manifest)) { continue; }
      yield {
        at: host.at.get('port'),
        message: `no policy among these manifests turns TLS on for ${backend.manifest.title}, port 443`,
        fix: 'add a BackendTLSPolicy to its namespace, with the Backend in targetRefs, validation.hostname and wellKnownCACertificates: System',
      };
    }
  },
};

/** Whether a policy turns TLS on, or may do so. */
function hasTls(set: ManifestSet, backend: Manifest): boolean {
  return tlsPoliciesOn(set, backend).length > 0 || !areTlsPoliciesKnown(set, backend);
}

/** The Backends that routes for HTTP forward to, and no others. */
const isUsedForHttp = perSet((set): ReadonlySet<Manifest> => {
  const used = new Set<Manifest>();
  const passed = new Set<Manifest>();
  if (!areBackendsReadable(set)) { return used; }
  for (const { from, group, kind, namespace, name } of backendReferences(set)) {
    const found = set.find(group, kind, namespace, name);
    if (!(found instanceof Manifest) || !backendOf(set).has(found)) { continue; }
    (HTTP_ROUTES.includes(from.kind) ? used : passed).add(found);
  }
  return new Set([...used].filter((manifest) => !passed.has(manifest)));
});
