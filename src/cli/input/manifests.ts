import { splitDocuments } from './documents';
import { isKubernetesList, objectsOf } from './kubernetes-list';
import { isKustomization } from './kustomize';
import { entriesOf } from './list-entries';
import { Locator } from './locator';
import { ReadError } from './read-error';
import { textOf } from './source';
import type { Manifest, Piece, PlacedValue, Source, Unreadable } from './source';
import { valuesIn } from './values';

/** What a source holds. */
export interface Contents {
  readonly manifests: readonly Manifest[];
  readonly unreadable: readonly Unreadable[];
  /** How many documents are no objects of Kubernetes, where that is fine. */
  readonly others: number;
}

/** Reads all documents of a source. What can't be read leaves the rest intact. */
export function readManifests(source: Source): Contents {
  const reading = new Reading(source);
  splitDocuments(source).flatMap(piecesOf).forEach((piece) => reading.piece(piece));
  return reading;
}

function piecesOf(document: Piece): Piece[] {
  const entries = document.syntax === 'yaml' ? entriesOf(document) : [];
  return entries.length === 0 ? [document] : entries;
}

/** What a document has that was meant as an object. */
const MANIFEST = /^[\s{,-]*["']?(?:apiVersion|kind)["']?\s*:/m;

class Reading implements Contents {
  public readonly manifests: Manifest[] = [];
  public readonly unreadable: Unreadable[] = [];
  public others = 0;
  private readonly locator = new Locator();

  public constructor(private readonly source: Source) {}

  public piece(piece: Piece): void {
    try {
      for (const placed of valuesIn(piece)) {
        if (!isEmptyDocument(placed)) { this.value(placed); }
      }
    } catch (error) {
      if (!this.source.isNamed && !MANIFEST.test(textOf(piece))) {
        this.others++;
        return;
      }
      this.report(error instanceof ReadError ? error : unexpected(piece, error));
    }
  }

  /** An object, or a list of objects. */
  private value(placed: PlacedValue): void {
    const { value, piece, steps } = placed;
    if (isKubernetesList(value)) {
      objectsOf(value).forEach((object, index) => this.value({ value: object, piece, steps: [...steps, 'items', index] }));
    } else if (isManifest(placed)) {
      this.manifests.push(placed);
    } else if (isKustomization(this.source.name) && typeof value === 'object' && value !== null) {
      // Kustomize takes files of this name without them.
      this.manifests.push({ ...placed, value: { ...value, apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization' } });
    } else if (this.source.isNamed) {
      this.report(new ReadError(this.locator.offsetOf(placed, []), notAnObject(value), 'name files with Kubernetes objects'));
    } else {
      this.others++;
    }
  }

  private report({ offset, message, fix }: ReadError): void {
    this.unreadable.push({ file: this.source.name, ...this.source.lineAt(offset), message, fix });
  }
}

/** An error of a parser or of ours: the rest of the input is checked nevertheless. */
function unexpected({ start }: Piece, error: unknown): ReadError {
  return new ReadError(start, `the document can't be read: ${error instanceof Error ? error.message : String(error)}`, 'report this, with the document');
}

/** Documents may be empty: templates that render nothing, and two markers in a row. */
function isEmptyDocument({ value, steps }: PlacedValue): boolean {
  return steps.length === 0 && (value === null || value === undefined);
}

function isManifest(placed: PlacedValue): placed is Manifest {
  const { value } = placed;
  if (typeof value !== 'object' || value === null) { return false; }
  const { apiVersion, kind } = value as Record<string, unknown>;
  return typeof apiVersion === 'string' && typeof kind === 'string';
}

function notAnObject(value: unknown): string {
  if (Array.isArray(value)) { return 'a list is no Kubernetes object'; }
  if (typeof value !== 'object' || value === null) { return `${JSON.stringify(value) ?? 'nothing'} is no Kubernetes object`; }
  const missing = ['apiVersion', 'kind'].filter((field) => typeof (value as Record<string, unknown>)[field] !== 'string');
  return `a Kubernetes object has an apiVersion and a kind, both of them texts; here ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing`;
}
