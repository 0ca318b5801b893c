import { existsSync } from 'node:fs';
import { dirname, join, normalize, relative, resolve } from 'node:path';
import { argoDeployments } from './argo';
import type { Deployment } from './deployment';
import { environmentsOf } from './environments';
import { fluxDeployment, substituted } from './flux';
import { Folders, isWithin } from './folders';
import { isFields, listIn, textIn } from './kustomize/fields';
import type { Fields } from './kustomize/fields';
import { Kustomizer } from './kustomize/kustomizer';
import { applyPatch } from './kustomize/patches';
import { Rendered } from './kustomize/rendered';
import { setNamespace } from './kustomize/transformations';
import type { ManifestGroup } from './manifest-group';
import { isClusterWide, namespaceOf } from '../conversion/namespaces';
import { STANDARD_INPUT } from '../input/files';
import type { Input } from '../input/read-input';
import type { Manifest, Unreadable } from '../input/source';

/** What was given, as clusters get it. */
export interface Sets {
  readonly sets: readonly ManifestGroup[];
  readonly unreadable: readonly Unreadable[];
  /** What was not rendered, and why. */
  readonly leftOut: readonly string[];
}

/** Renders kustomizations, and splits a repository by the clusters that it is for. */
export async function setsOf(input: Input): Promise<Sets> {
  const isPlain = !input.manifests.some(isKustomize) && deploymentsIn(input.manifests).length === 0;
  if (isPlain) { return { sets: environmentsOf(input.manifests), unreadable: input.unreadable, leftOut: [] }; }
  return new Splitting(input).run();
}

/** A deployment of a folder that is there. */
type FolderDeployment = Deployment & { readonly folder: string };

class Splitting {
  private readonly unreadable: Unreadable[];
  private readonly leftOut = new Set<string>();
  private readonly folders: Folders;
  private readonly kustomizer: Kustomizer;
  private readonly deployments: readonly FolderDeployment[];
  /** Kustomizations and files that others contain. */
  private readonly used = new Set<string>();

  public constructor(private readonly input: Input) {
    this.unreadable = [...input.unreadable];
    this.folders = new Folders(input.manifests, this.unreadable);
    this.kustomizer = new Kustomizer(this.folders, ({ piece }, what) => this.leftOut.add(`${piece.source.name}: ${what}`));
    this.deployments = deploymentsIn(input.manifests).flatMap((deployment) => this.located(deployment));
  }

  public async run(): Promise<Sets> {
    const kustomizations = this.input.manifests.filter(isKustomize);
    for (const kustomization of kustomizations) { await this.use(kustomization); }
    const roots = kustomizations.filter((one) => one.value.kind !== 'Component' && !this.used.has(folderOf(one)));
    const loose = this.input.manifests.filter((one) => !isKustomize(one) && !this.used.has(fileOf(one))
      && !kustomizations.some((other) => other.value.kind === 'Component' && isWithin(fileOf(one), folderOf(other))));
    const starts: (readonly [name: string, objects: readonly Rendered[]])[] = [];
    for (const root of roots.filter((one) => !this.isDeployed(folderOf(one)))) {
      starts.push([this.deployingItself(folderOf(root)) ?? folderOf(root), await this.kustomizer.build(root)]);
    }
    for (const [name, manifests] of this.groups(loose.filter((one) => !this.isDeployed(fileOf(one))))) {
      starts.push([name, manifests.map((manifest) => new Rendered(manifest))]);
    }
    const sets = new Map<string, Manifest[]>();
    for (const [name, objects] of starts) { await this.deploy(name, objects, sets); }
    const groups = [...sets].map(([name, manifests]) => ({ name, manifests: withoutCopies(manifests) }));
    return { sets: groups.filter(({ manifests }) => manifests.length > 0), unreadable: this.unreadable, leftOut: [...this.leftOut] };
  }

  /** Marks what a kustomization takes in. */
  private async use(kustomization: Manifest): Promise<void> {
    const folder = folderOf(kustomization);
    const { resources, bases, components } = kustomization.value as unknown as Fields;
    for (const path of [resources, bases, components].flatMap(listIn).filter((one) => typeof one === 'string')) {
      const location = join(folder, path);
      const inner = await this.folders.kustomization(location);
      if (inner === undefined) {
        this.used.add(location);
      } else if (!this.used.has(folderOf(inner))) {
        this.used.add(folderOf(inner));
        await this.use(inner);
      }
    }
  }

  /** Whether an object elsewhere deploys a path. */
  private isDeployed(path: string): boolean {
    return this.deployments.some(({ folder, by }) => isWithin(path, folder) && !isWithin(fileOf(by), folder));
  }

  /** The folder around a path that holds what deploys it: it is one cluster, with all that is in it. */
  private deployingItself(path: string): string | undefined {
    return this.deployments.find(({ folder, by }) => isWithin(path, folder) && isWithin(fileOf(by), folder))?.folder;
  }

  /** Files that deploy folders are of one cluster for each folder that they are in. */
  private groups(loose: readonly Manifest[]): ReadonlyMap<string, readonly Manifest[]> {
    const clusters = new Set(this.deployments.map(({ by }) => folderOf(by)));
    const groups = new Map<string, Manifest[]>();
    const rest: Manifest[] = [];
    for (const manifest of loose) {
      const name = this.deployingItself(fileOf(manifest)) ?? (clusters.has(folderOf(manifest)) ? folderOf(manifest) : undefined);
      if (name === undefined) { rest.push(manifest); } else { groups.set(name, [...groups.get(name) ?? [], manifest]); }
    }
    environmentsOf(rest).forEach(({ name, manifests }) => groups.set(name === '' ? 'other files' : name, [...manifests]));
    return groups;
  }

  /** Puts objects into the set of their cluster, with what they deploy. */
  private async deploy(name: string, objects: readonly Rendered[], sets: Map<string, Manifest[]>, done = new Set<string>()): Promise<void> {
    const set = sets.get(name) ?? [];
    sets.set(name, set);
    set.push(...objects.map((object) => object.manifest()).map(asStored));
    const isHere = ({ by }: Deployment) => objects.some(({ origin }) => origin.piece === by.piece && String(origin.steps) === String(by.steps));
    for (const deployment of this.deployments.filter(isHere)) {
      const key = `${deployment.folder}|${deployment.cluster ?? ''}|${deployment.targetNamespace ?? deployment.defaultNamespace ?? ''}`;
      if (done.has(key)) { continue; }
      done.add(key);
      const isItself = isWithin(fileOf(deployment.by), deployment.folder);
      const deployed = isItself ? [] : await this.render(deployment);
      await this.deploy(deployment.cluster ?? name, deployed, sets, done);
    }
  }

  private async render(deployment: FolderDeployment): Promise<readonly Rendered[]> {
    const { folder, by, targetNamespace, defaultNamespace, patches, variables } = deployment;
    const objects = [...await this.kustomizer.buildFolder(folder)];
    if (targetNamespace !== undefined) { setNamespace(objects, targetNamespace); }
    for (const { patch, target } of listIn(patches).filter(isFields)) {
      const problems = applyPatch(objects, { documents: this.folders.parse(textIn(patch) ?? ''), ...isFields(target) ? { target } : {} });
      problems.forEach((problem) => this.leftOut.add(`${by.piece.source.name}: a patch is left out: ${problem}`));
    }
    for (const object of objects) {
      if (variables !== undefined) { Object.assign(object.value, substituted(object.value, variables)); }
      const manifest = object.manifest();
      const isOpen = namespaceOf(manifest) === undefined && !isClusterWide(manifest);
      if (defaultNamespace !== undefined && isOpen) { object.metadata.namespace = defaultNamespace; }
    }
    return objects;
  }

  /** The folder that a path means: paths begin at the root of a repository, which is a folder above. */
  private located(deployment: Deployment): readonly FolderDeployment[] {
    if (deployment.by.piece.source.name === STANDARD_INPUT) { return []; }
    for (const root of foldersAbove(deployment.by)) {
      const folder = join(root, deployment.path);
      if (existsSync(folder)) { return [{ ...deployment, folder: normalize(folder).replace(/\/$/, '') }]; }
    }
    return [];
  }
}

function deploymentsIn(manifests: readonly Manifest[]): readonly Deployment[] {
  return manifests.flatMap((manifest) => [...fluxDeployment(manifest), ...argoDeployments(manifest, manifest.value.kind === 'ApplicationSet' ? foldersFor(manifest, manifests) : [])]);
}

/** Folders with manifests, from the root of the repository. */
function foldersFor(by: Manifest, manifests: readonly Manifest[]): readonly string[] {
  const files = manifests.map(fileOf);
  return [...new Set(foldersAbove(by).flatMap((root) => files.flatMap((file) => {
    const path = relative(root, dirname(file));
    return path === '' || path.startsWith('..') ? [] : path.split('/').map((_, index, segments) => segments.slice(0, index + 1).join('/'));
  })))];
}

/** From the folder of an object up, as far as the root of its repository, if it has one. */
function foldersAbove(manifest: Manifest): readonly string[] {
  const folders = [folderOf(manifest)];
  while (resolve(folders[0]) !== '/' && folders.length < 32) {
    if (existsSync(join(folders[0], '.git'))) { return [folders[0]]; }
    folders.unshift(join(folders[0], '..'));
  }
  return folders.reverse();
}

function fileOf({ piece }: Manifest): string {
  return join(piece.source.name);
}

function folderOf(manifest: Manifest): string {
  return dirname(fileOf(manifest));
}

function isKustomize({ value: { apiVersion } }: Manifest): boolean {
  return apiVersion.startsWith('kustomize.config.k8s.io/');
}

/** Kustomize gives kinds that it does not know a namespace, also where they have none; the API server takes it away. */
function asStored(manifest: Manifest): Manifest {
  if (!isClusterWide(manifest) || namespaceOf(manifest) === undefined) { return manifest; }
  const { namespace: _, ...metadata } = manifest.value.metadata as Fields;
  return { ...manifest, value: { ...manifest.value, metadata } };
}

/** The same object of the same file may come by several ways. */
function withoutCopies(manifests: readonly Manifest[]): readonly Manifest[] {
  const seen = new Set<string>();
  return manifests.filter(({ piece, steps, value }) => {
    const key = JSON.stringify([piece.source.name, piece.start, steps, value]);
    return !seen.has(key) && seen.add(key);
  });
}
