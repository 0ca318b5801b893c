import type { Manifest } from '../input/source';

/** Objects that are together in one cluster. */
export interface ManifestGroup {
  /** A folder or a cluster. */
  readonly name: string;
  readonly manifests: readonly Manifest[];
}
