import { GATEWAY_API_GROUP } from '../../core/kinds';
import { kindsOf } from '../../core/schema/load';
import type { Manifest } from '../input/source';

/** Kinds of other projects that are in no namespace, as far as they are often seen beside Gateways. */
const CLUSTER_WIDE = new Set([
  'Namespace', 'CustomResourceDefinition', 'ClusterRole', 'ClusterRoleBinding', 'IngressClass', 'StorageClass', 'PersistentVolume', 'PriorityClass', 'Node',
  'ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration', 'APIService', 'ClusterIssuer', 'ClusterSecretStore', 'RuntimeClass',
  ...kindsOf(GATEWAY_API_GROUP).filter(({ scope }) => scope === 'Cluster').map(({ kind }) => kind),
]);

export function isClusterWide({ value: { kind } }: Manifest): boolean {
  return CLUSTER_WIDE.has(kind);
}

export function namespaceOf({ value: { metadata } }: Manifest): unknown {
  return (metadata as { readonly namespace?: unknown } | null | undefined)?.namespace;
}

/** Manifests with a namespace where they name none. */
export function withNamespace(manifests: readonly Manifest[], namespace: string | undefined): readonly Manifest[] {
  if (namespace === undefined) { return manifests; }
  return manifests.map((manifest) => {
    const { value } = manifest;
    if (isClusterWide(manifest) || namespaceOf(manifest) !== undefined) { return manifest; }
    return { ...manifest, value: { ...value, metadata: { ...value.metadata as object, namespace } } };
  });
}
