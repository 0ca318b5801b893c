import type { Field } from '../manifests/field';
import type { Manifest } from '../manifests/manifest';
import type { ManifestSet } from '../manifests/manifest-set';
import type { ReleaseBehaviour } from '../translation/releases';

/** What becomes of something in a release. */
export type ChangeKind = 'removed' | 'renamed' | 'meaning' | 'default' | 'status' | 'installation' | 'new';

/** Something that a release does otherwise than the one before. */
export interface Change {
  /** Names it, in kebab-case. */
  readonly id: string;
  readonly kind: ChangeKind;
  /** What changes: lower case, one line. */
  readonly change: string;
  /** What to do about it, as an instruction. */
  readonly todo: string;
  /** Its heading among the breaking changes of the release notes. */
  readonly heading?: string;
  /** Where it comes from. */
  readonly source: string;
  /** How the translation differs: what comes of it is reported by predicted status and requests. */
  readonly behaviour?: keyof ReleaseBehaviour;
  /** Where manifests depend on it. Nothing, if that does not show in manifests. */
  readonly find?: (set: ManifestSet) => Iterable<ChangedLocation>;
}

/** A field that a change is about. */
export interface ChangedLocation {
  readonly at: Field;
  /** What is the matter with it, with the value. */
  readonly message: string;
  /** What to write, as an instruction. */
  readonly fix: string;
  /** Whether it stops working. Otherwise it works, and does something else. */
  readonly isBroken: boolean;
  /** The same as changes of the text, where they are always right. */
  readonly edits?: readonly Edit[];
}

/** A change of a manifest. Fields that are missing on the way are made. */
export type Edit =
  | { readonly kind: 'rename'; readonly at: Field; readonly name: string }
  | { readonly kind: 'set'; readonly at: Field; readonly value: unknown }
  | { readonly kind: 'remove'; readonly at: Field }
  | { readonly kind: 'move'; readonly at: Field; readonly to: Field }
  | { readonly kind: 'add'; readonly after: Manifest; readonly value: object };
