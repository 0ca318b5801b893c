/** An object as a whole, of a kind that has no construct of its own. */
export interface PlainManifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: PlainMetadata;
  readonly [field: string]: unknown;
}

/** Metadata of such an object. */
export interface PlainMetadata {
  readonly name: string;
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, unknown>>;
  readonly annotations?: Readonly<Record<string, unknown>>;
}

/** One of the objects that a construct makes, in the order in which they are applied. */
export interface BundleObject {
  /** What it is within its construct. It never changes, because frameworks tell objects apart by it. */
  readonly id: string;
  readonly manifest: PlainManifest;
}

/** Who makes the CRDs of a cluster. */
export enum CrdSource {
  /** This program. */
  BUNDLED = 'bundled',
  /** Somebody else, for example the platform team, or `kubectl apply` of the official files. Nothing is made here. */
  NONE = 'none',
}

/** When objects are applied: Argo CD goes from one wave to the next when everything in it is healthy. Other objects are in wave 0. */
export enum SyncWave {
  CRDS = -40,
  NAMESPACE = -30,
  CONTROLLER = -20,
  GATEWAY_CLASS = -10,
}

/** The object with the annotation that Argo CD orders objects by. */
export function inSyncWave(wave: SyncWave, { id, manifest }: BundleObject): BundleObject {
  const annotations = { ...manifest.metadata.annotations, 'argocd.argoproj.io/sync-wave': String(wave) };
  return { id, manifest: { ...manifest, metadata: { ...manifest.metadata, annotations } } };
}
