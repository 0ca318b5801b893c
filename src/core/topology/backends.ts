import { tlsOf } from './backend-tls';
import { isFound } from './builder';
import type { NodeContent, TopologyBuilder } from './builder';
import { TopologyEdgeType } from './edge';
import { BackendTlsState, TopologyNodeType } from './node';
import { KGATEWAY_GROUP } from '../kinds';
import type { Manifest } from '../manifests/manifest';
import type { ManifestSet } from '../manifests/manifest-set';
import type { Reference } from '../manifests/reference';
import { backendOf, backendsOf } from '../translation/backends/backend';
import { membersOf } from '../translation/backends/priority-group';
import { grantsFor } from '../translation/references/grant';
import type { Outcome, Resolution } from '../translation/references/resolution';

const FAULTS: Readonly<Partial<Record<Outcome, string>>> = {
  'not-permitted': 'not granted',
  'port-not-allowed': 'a Backend takes no port',
  'unknown-kind': 'unknown kind',
  'not-found': 'not found',
};

/** What a reference leads to. */
export interface AddedTarget {
  readonly target: string;
  readonly fault: string | undefined;
  readonly grants: string[];
}

/** The node that a reference leads to, with what is wrong with that. */
export function addTarget(set: ManifestSet, builder: TopologyBuilder, reference: Reference, resolution: Resolution): AddedTarget {
  const { group, kind, namespace, name } = reference;
  const found = resolution.to ?? set.find(group, kind, namespace, name);
  const target = isFound(found) ? backendNode(set, builder, found)
    : builder.elsewhere({ kind, namespace, name }, { type: TopologyNodeType.BACKEND, ...tlsOf(set, { group, kind, namespace, name }) });
  const grants = [...grantsFor(set, [reference])].map(({ manifest }) => grantNode(builder, manifest));
  grants.forEach((grant) => { builder.connect(TopologyEdgeType.PERMITS, grant, target); });
  return { target, grants, fault: FAULTS[resolution.outcome] };
}

export function grantNode(builder: TopologyBuilder, manifest: Manifest): string {
  return builder.object(manifest, () => ({
    type: TopologyNodeType.GRANT,
    details: manifest.spec.get('from').entries.map((from) => `from ${from.get('kind').text ?? '?'} in ${from.get('namespace').text ?? '?'}`),
  }));
}

/** Backends that no route leads to, and the members of groups. */
export function addBackends(set: ManifestSet, builder: TopologyBuilder): void {
  backendsOf(set).forEach(({ manifest }) => { backendNode(set, builder, manifest); });
  for (const { of, name, to } of membersOf(set)) {
    const from = backendNode(set, builder, of);
    const target = isFound(to) ? backendNode(set, builder, to)
      : builder.elsewhere({ kind: 'Backend', namespace: of.namespace, name }, { type: TopologyNodeType.BACKEND, tls: BackendTlsState.UNKNOWN });
    builder.connect(TopologyEdgeType.CONTAINS, from, target, to === 'missing' ? { fault: 'not found' } : {});
  }
}

function backendNode(set: ManifestSet, builder: TopologyBuilder, manifest: Manifest): string {
  return builder.object(manifest, () => contentOf(set, manifest));
}

function contentOf(set: ManifestSet, manifest: Manifest): NodeContent {
  const { group, kind, namespace, name = '' } = manifest;
  const tls = tlsOf(set, { group, kind, namespace, name, manifest });
  if (!manifest.is(KGATEWAY_GROUP, 'Backend')) { return { type: TopologyNodeType.BACKEND, ...tls }; }
  return { type: TopologyNodeType.BACKEND, ...tls, details: destinationOf(set, manifest) };
}

function destinationOf(set: ManifestSet, manifest: Manifest): string[] {
  const backend = backendOf(set).get(manifest);
  switch (backend?.type) {
    case 'static': return backend.hosts.map(({ host, port }) => `${host ?? '(not known)'}${port === undefined ? '' : `:${port}`}`);
    case 'aws': {
      const [lambda, region] = [backend.body.at('lambda', 'functionName').text, backend.body.get('region').textOr('us-east-1')];
      return [`${lambda === undefined ? 'EC2 instances' : `Lambda ${lambda}`} in ${region ?? '(not known)'}`];
    }
    case 'gcp': return [`Google Cloud ${backend.body.get('host').text ?? ''}`.trim()];
    case 'dynamicForwardProxy': return ['whatever host is asked for'];
    case 'priorityGroups': return [`${manifest.spec.get('priorityGroups').entries.length} priority groups`];
    default: return [];
  }
}
