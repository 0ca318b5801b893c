import { CannotRun } from '../cannot-run';
import { Locator } from './locator';
import type { Input, Progress } from './read-input';
import type { CheckSettings } from '../../core/manifests/check-settings';
import type { Field } from '../../core/manifests/field';
import { ManifestSet } from '../../core/manifests/manifest-set';
import { completeSettings } from '../../core/manifests/settings';
import { fileName } from '../report/file-name';
import type { Location } from '../report/report';
import { readSet } from '../sets/read-set';

/** Manifests of files as a set, and where their fields stand. */
export class ManifestFiles {
  public static async read(operands: readonly string[], settings: CheckSettings, progress: Progress): Promise<ManifestFiles> {
    return new ManifestFiles(await readSet(operands, progress), settings);
  }

  public readonly set: ManifestSet;
  private readonly locator = new Locator();

  public constructor(public readonly input: Input, settings: CheckSettings) {
    const values = input.manifests.map(({ value }) => value);
    this.set = new ManifestSet(values, completeSettings(settings, values));
  }

  public locationOf({ manifest, path }: Field): Location {
    const placed = this.input.manifests[manifest.index];
    const { source } = placed.piece;
    return { file: source.name, ...source.lineAt(this.locator.offsetOf(placed, path)) };
  }

  /** `k8s/routes.yaml:12:9` */
  public locationText(field: Field): string {
    const { file, line, column } = this.locationOf(field);
    return `${fileName(file)}:${line}:${column}`;
  }

  /** Refuses manifests of which some cannot be read: what comes of requests would be wrong. */
  public expectReadable(command: string, operands: readonly string[]): void {
    const { unreadable: [unreadable], manifests } = this.input;
    if (unreadable !== undefined) {
      const { file, line, column, message, fix } = unreadable;
      throw new CannotRun(`${fileName(file)}${line === undefined ? '' : `:${line}:${column}`}: ${message}; ${fix}`);
    }
    if (manifests.length === 0) { throw new CannotRun(`${command}: there is no Kubernetes object in ${operands.map(fileName).join(', ')}; name files or folders with .yaml, .yml or .json files in them`); }
  }
}
