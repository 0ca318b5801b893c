import { isObject } from './data';
import type { Data } from './data';

/** What a cluster writes into objects, and no program does. */
const METADATA = ['creationTimestamp', 'deletionGracePeriodSeconds', 'deletionTimestamp', 'generation', 'managedFields', 'resourceVersion', 'selfLink', 'uid'];
const ANNOTATIONS = ['kubectl.kubernetes.io/last-applied-configuration'];

/** A manifest without what a cluster has written into it, and the names of what that was. */
export interface CleanManifest {
  readonly manifest: Data;
  readonly dropped: readonly string[];
}

/** A manifest as somebody would write it, of one that comes out of a cluster. */
export function withoutClusterFields(manifest: Data): CleanManifest {
  const metadata = isObject(manifest.metadata) ? manifest.metadata : {};
  const annotations = isObject(metadata.annotations) ? metadata.annotations : {};
  const dropped = [
    ...'status' in manifest ? ['status'] : [],
    ...METADATA.filter((name) => name in metadata).map((name) => `metadata.${name}`),
    ...ANNOTATIONS.filter((name) => name in annotations).map((name) => `metadata.annotations["${name}"]`),
  ];
  if (dropped.length === 0) { return { manifest, dropped }; }
  const { status: _, ...rest } = manifest;
  return { manifest: { ...rest, metadata: cleanMetadata(metadata, annotations) }, dropped };
}

function cleanMetadata(metadata: Data, annotations: Data): Data {
  const left = Object.entries(annotations).filter(([name]) => !ANNOTATIONS.includes(name));
  const fields = Object.entries(metadata).filter(([name]) => !METADATA.includes(name) && name !== 'annotations');
  return Object.fromEntries(left.length === 0 ? fields : [...fields, ['annotations', Object.fromEntries(left)]]);
}
