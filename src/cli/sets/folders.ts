import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from '../../core/schema/path';
import { splitDocuments } from '../input/documents';
import { filesIn } from '../input/files';
import { isKustomization, KUSTOMIZATION_FILES } from '../input/kustomize';
import { readManifests } from '../input/manifests';
import { readSource } from '../input/read-input';
import { Source } from '../input/source';
import type { Manifest, PlacedValue, Unreadable } from '../input/source';
import { valuesIn } from '../input/values';

/** The files that were given, and those beside them that they lead to: each is read once. */
export class Folders {
  private readonly known = new Map<string, readonly Manifest[]>();
  private readonly texts = new Map<string, string | undefined>();

  public constructor(manifests: readonly Manifest[], private readonly unreadable: Unreadable[]) {
    for (const manifest of manifests) {
      const path = join(manifest.piece.source.name);
      const others = this.known.get(path);
      if (others === undefined) { this.known.set(path, [manifest]); } else { (others as Manifest[]).push(manifest); }
    }
  }

  /** The objects of a file, or nothing if there is no such file. */
  public async manifests(path: string): Promise<readonly Manifest[] | undefined> {
    const known = this.known.get(path);
    if (known !== undefined) { return known; }
    if (!isFile(path)) { return undefined; }
    const source = await readSource({ name: path, isNamed: false });
    if (!(source instanceof Source)) {
      this.unreadable.push(source);
      return [];
    }
    const { manifests, unreadable } = readManifests(source);
    this.unreadable.push(...unreadable);
    this.known.set(path, manifests);
    return manifests;
  }

  /** The kustomization of a folder, if it has one. */
  public async kustomization(folder: string): Promise<Manifest | undefined> {
    for (const name of KUSTOMIZATION_FILES) {
      const [kustomization] = await this.manifests(join(folder, name)) ?? [];
      if (kustomization !== undefined) { return kustomization; }
    }
    return undefined;
  }

  /** Files of a folder, and folders in it. Where a folder is a kustomization, its files are left to it. */
  public async entries(folder: string): Promise<readonly string[]> {
    const files = filesIn(folder, this.unreadable).map(({ name }) => name);
    const kustomized = files.filter((name) => isKustomization(name)).map((name) => join(name, '..'));
    const outermost = kustomized.filter((one) => !kustomized.some((other) => other !== one && isWithin(one, other)));
    return Promise.resolve([...files.filter((file) => !outermost.some((one) => isWithin(file, one))), ...outermost]);
  }

  public async text(path: string): Promise<string | undefined> {
    if (!this.texts.has(path)) {
      const source = isFile(path) ? await readSource({ name: path, isNamed: false }) : undefined;
      this.texts.set(path, source instanceof Source ? source.text : undefined);
    }
    return this.texts.get(path);
  }

  /** What stands in a text, such as a patch within a kustomization. */
  public parse(text: string): readonly unknown[] {
    try {
      return splitDocuments(new Source('', text, false)).flatMap((piece) => [...valuesIn(piece)].map(({ value }) => value));
    } catch {
      return [];
    }
  }

  /** A place in the kustomization of a folder. */
  public placed(folder: string, steps: readonly Step[]): PlacedValue {
    const [kustomization] = KUSTOMIZATION_FILES.flatMap((name) => this.known.get(join(folder, name)) ?? []);
    return { ...kustomization, steps: [...kustomization.steps, ...steps] };
  }
}

export function isWithin(path: string, folder: string): boolean {
  return path === folder || (folder === '.' ? !path.startsWith('..') && !path.startsWith('/') : path.startsWith(`${folder}/`));
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
