import type { CaseResult } from './results';
import { runCaseFile } from './run-case-file';
import type { CaseFile } from './test-case';
import type { CheckSettings } from '../../core/manifests/check-settings';
import type { Answer } from '../../core/requests/answer';
import type { Request } from '../../core/requests/request';
import { runContracts } from '../contracts/run-contracts';
import { ManifestFiles } from '../input/manifest-files';
import type { Progress } from '../input/read-input';
import type { Unreadable } from '../input/source';

/** What the command line says about manifests. */
export interface GivenManifests {
  /** In place of those that the files name. */
  readonly manifests: readonly string[];
  readonly usual: CheckSettings;
  /** What is written there, which prevails over what files say. */
  readonly written: Partial<CheckSettings>;
}

/** Manifests, and the answers that cases got from them. */
export interface Observed {
  readonly manifests: ManifestFiles;
  readonly answers: { readonly request: Request; readonly answer: Answer }[];
}

/** Runs test files, each with its manifests. Those that several files have in common are read once. */
export class TestRun {
  public readonly cases: CaseResult[] = [];
  private readonly worlds = new Map<string, Observed>();

  public constructor(private readonly given: GivenManifests, private readonly unreadable: Unreadable[], private readonly progress: Progress) {}

  public get observed(): readonly Observed[] {
    return [...this.worlds.values()];
  }

  public async file(file: CaseFile): Promise<void> {
    const problems = unreadableIn(file);
    this.unreadable.push(...problems);
    const paths = [...new Set(this.given.manifests.length > 0 ? this.given.manifests : file.manifests)];
    if (!hasCases(file)) { return; }
    if (paths.length === 0) {
      // Perhaps they are in what could not be read.
      if (problems.length > 0) { return; }
      this.unreadable.push({ file: file.name, message: 'it names no manifests', fix: 'write manifests: with files or folders in it, or --manifests on the command line' });
      return;
    }
    const { manifests, answers } = await this.world(paths, { ...this.given.usual, ...file.settings, ...this.given.written });
    const results = [
      ...runCaseFile(file, manifests, (request, answer) => { answers.push({ request, answer }); }),
      ...runContracts(file, manifests),
    ];
    for (const result of results) { this.cases.push(result); }
  }

  private async world(paths: readonly string[], settings: CheckSettings): Promise<Observed> {
    const key = JSON.stringify([paths, settings]);
    let world = this.worlds.get(key);
    if (world === undefined) {
      world = { manifests: await ManifestFiles.read(paths, settings, this.progress), answers: [] };
      this.worlds.set(key, world);
      const { input } = world.manifests;
      this.unreadable.push(...input.unreadable);
      if (input.manifests.length === 0 && input.unreadable.length === 0) {
        this.unreadable.push({ file: paths[0], message: 'there is no Kubernetes object in it', fix: 'name files or folders with .yaml, .yml or .json files in them' });
      }
    }
    return world;
  }
}

function hasCases({ tests, contracts, included }: CaseFile): boolean {
  return tests.length > 0 || contracts.length > 0 || included.some(hasCases);
}

function unreadableIn(file: CaseFile): readonly Unreadable[] {
  return [...file.unreadable, ...file.included.flatMap(unreadableIn)];
}
