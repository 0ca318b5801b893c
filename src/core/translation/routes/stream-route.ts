import type { AttachedRoute } from './attachment';
import { reportBackend } from './flattening';
import { resolveRoute } from './resolved-rule';
import type { ResolvedBackend } from './resolved-rule';
import { GATEWAY_API_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import type { Manifest } from '../../manifests/manifest';
import { perSet } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import { ageOf } from '../age';
import { reportTlsPolicies } from '../backends/backend-policies';
import type { Listener } from '../gateways/listener';
import { ownerReference, referenceOf } from '../references/parent-reference';
import { programmedType, releaseOf } from '../releases';
import type { Reports } from '../reports/reports';

/** Whether no other route for TCP or TLS is anywhere, and all of those in the set can be read. */
export const areStreamRoutesKnown = perSet((set): boolean =>
  ['TCPRoute', 'TLSRoute'].every((kind) => set.isCompleteEverywhere(GATEWAY_API_GROUP, kind) && set.isFullyKnown(GATEWAY_API_GROUP, kind)));

/** Connections that are handed on to backends, whatever is in them. */
export interface StreamChain {
  readonly listener: Listener;
  readonly route: Manifest | undefined;
  /** The server names that clients ask for. Empty: any. */
  readonly serverNames: readonly string[];
  readonly backends: readonly ResolvedBackend[];
  /** Whether anything comes of it. */
  readonly isUsable: boolean;
  readonly certain: boolean;
  /** Why nothing does. */
  readonly causes: readonly Field[];
}

/** Sets up TLS at a listener, once something is to be made of it. */
type SetUpTls = () => { readonly isUsable: boolean; readonly certain: boolean };

/**
 * What becomes of the routes at a listener for TCP or TLS. Routes for TLS are
 * told apart by server names; of others only the oldest one counts.
 *
 * Source: AppendTlsListener and translateTcpFilterChain in pkg/kgateway/translator/listener/gateway_listener_translator.go
 */
export function translateStreamRoute(
  set: ManifestSet, reports: Reports, listener: Listener, attached: readonly AttachedRoute[], setUpTls: SetUpTls,
): readonly StreamChain[] {
  if (attached.length === 0) {
    return [{ listener, route: undefined, serverNames: [], backends: [], isUsable: false, certain: true, causes: [listener.at] }];
  }
  if (listener.protocol === 'TLS') { return attached.map((one) => translate(set, reports, listener, one, setUpTls)); }
  const [oldest] = [...attached].sort((a, b) => (ageOf(a.attachment.route.manifest) ?? 0) - (ageOf(b.attachment.route.manifest) ?? 0));
  const isByAge = attached.some(({ attachment }) => attachment.route !== oldest.attachment.route && ageOf(attachment.route.manifest) === undefined);
  for (const other of attached) {
    if (other === oldest) { continue; }
    const report = reports.parent(other.attachment.route.manifest, referenceOf(other.attachment.parent));
    report.found(other.certain);
    report.set({ type: programmedType(set), status: 'False', reason: 'Conflicted' }, [other.attachment.parent.at], !isByAge);
  }
  return [translate(set, reports, listener, oldest, setUpTls)];
}

function translate(
  set: ManifestSet, reports: Reports, listener: Listener, { attachment, hosts, certain }: AttachedRoute, setUpTls: SetUpTls,
): StreamChain {
  const { route } = attachment;
  const resolved = resolveRoute(set, route);
  const serverNames = route.kind === 'TLSRoute' ? hosts.filter((host) => host !== '') : listener.hostname === undefined || listener.hostname === '' ? [] : [listener.hostname];
  const chain = { listener, route: route.manifest, serverNames, backends: [], certain, isUsable: false, causes: [route.manifest.spec.get('rules')] };
  // Nothing is said of a route with several rules.
  if (route.rules.length !== 1) { return chain; }
  const backends = resolved.rules[0].targets.filter((target) => target.kind === 'backend');
  // It is reported for all of its parents, those of other Gateways as well.
  for (const parent of route.parents) {
    const report = reports.parent(route.manifest, referenceOf(parent));
    report.found(certain);
    report.set({ type: 'Accepted', status: 'True', reason: 'Accepted' });
    if (!certain) { report.doubt('Accepted'); }
    backends.forEach((backend) => { reportBackend(backend, report, certain); });
    if (!route.rules[0].isReadable) { report.doubt('ResolvedRefs'); }
  }
  if (backends.length === 0) { return { ...chain, certain: certain && route.rules[0].isReadable }; }
  const tls = setUpTls();
  if (tls.isUsable && releaseOf(set).reportsBackendTlsOfStreams) { reportBackends(set, reports, listener, backends, certain && tls.certain); }
  return { ...chain, backends, isUsable: tls.isUsable, certain: certain && tls.certain, causes: tls.isUsable ? [] : [listener.at.get('tls')] };
}

/** BackendTLSPolicies are reported against the owner of the listener. */
function reportBackends(set: ManifestSet, reports: Reports, { owner }: Listener, backends: readonly ResolvedBackend[], certain: boolean): void {
  for (const { reference, resolution: { to } } of backends) {
    if (to === undefined) { continue; }
    const port = to.kind === 'Service' ? reference.at.get('port').number : undefined;
    reportTlsPolicies(set, reports, to, port, ownerReference(owner), certain);
  }
}
