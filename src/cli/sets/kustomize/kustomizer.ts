import { join } from 'node:path';
import { fieldsIn, isFields, listIn, textIn, textsIn } from './fields';
import type { Fields } from './fields';
import { generated, hashOf, isHashed } from './generators';
import { referencesIn, updateReferences } from './name-references';
import type { NameReference } from './name-references';
import { applyPatch } from './patches';
import { Rendered } from './rendered';
import { replace } from './replacements';
import { addAnnotations, addLabels, pairsIn, rename, setImage, setNamespace, setReplicas } from './transformations';
import type { Manifest } from '../../input/source';
import type { Folders } from '../folders';

/** What kustomize does with fields of a kustomization, and we do not. */
const LEFT_OUT = ['helmCharts', 'helmChartInflationGenerator', 'generators', 'transformers', 'validators', 'vars'];

/** Renders kustomizations as kustomize does, and fetches nothing. What it leaves out is said. */
export class Kustomizer {
  private readonly references: NameReference[] = [];
  /** Folders that are being rendered: some lead back to themselves. */
  private readonly open = new Set<string>();

  public constructor(private readonly folders: Folders, private readonly leaveOut: (kustomization: Manifest, what: string) => void) {}

  /** The objects of a kustomization, which has the last word on names. */
  public async build(kustomization: Manifest): Promise<readonly Rendered[]> {
    const objects: Rendered[] = [];
    await this.apply(kustomization, objects);
    for (const object of objects.filter(({ needsHash }) => needsHash)) {
      const hash = hashOf(object.value);
      object.remember();
      object.metadata.name = `${object.identity.name}-${hash}`;
    }
    updateReferences(objects, this.references);
    return objects;
  }

  /** The objects in a folder without a kustomization, with its subfolders: what tools make a kustomization of. */
  public async buildFolder(folder: string): Promise<readonly Rendered[]> {
    const kustomization = await this.folders.kustomization(folder);
    if (kustomization !== undefined) { return this.build(kustomization); }
    const objects: Rendered[] = [];
    for (const path of await this.folders.entries(folder)) {
      const found = await this.folders.manifests(path);
      if (found === undefined) {
        objects.push(...await this.buildFolder(path));
      } else {
        objects.push(...found.map((manifest) => new Rendered(manifest)));
      }
    }
    return objects;
  }

  private async apply(kustomization: Manifest, objects: Rendered[]): Promise<void> {
    const folder = join(kustomization.piece.source.name, '..');
    if (this.open.has(folder)) { return; }
    this.open.add(folder);
    const fields = kustomization.value as unknown as Fields;
    const say = (what: string) => this.leaveOut(kustomization, what);
    LEFT_OUT.filter((field) => listIn(fields[field]).length > 0).forEach((field) => say(`${field} are left out: they are only rendered by kustomize`));
    for (const path of [...textsIn(fields.resources), ...textsIn(fields.bases)]) { await this.resource(folder, path, objects, say); }
    await this.generate(folder, fields, objects, say);
    for (const path of textsIn(fields.components)) {
      const component = await this.folders.kustomization(join(folder, path));
      if (component === undefined) { say(`the component ${path} is left out: there is no such folder`); } else { await this.apply(component, objects); }
    }
    for (const path of textsIn(fields.configurations)) { this.references.push(...(await this.documents(folder, path, say)).flatMap(referencesIn)); }
    await this.transform(folder, fields, objects, say);
    this.open.delete(folder);
  }

  private async resource(folder: string, path: string, objects: Rendered[], say: Say): Promise<void> {
    const location = join(folder, path);
    const kustomization = isRemote(path) ? undefined : await this.folders.kustomization(location);
    if (kustomization !== undefined) {
      const base: Rendered[] = [];
      await this.apply(kustomization, base);
      objects.push(...base);
      return;
    }
    const found = isRemote(path) ? undefined : await this.folders.manifests(location);
    if (found === undefined) { return say(`the resource ${path} is left out: ${isRemote(path) ? 'it is remote, and nothing is fetched' : 'there is no such file, or folder with a kustomization'}`); }
    objects.push(...found.map((manifest) => new Rendered(manifest)));
  }

  private async generate(folder: string, fields: Fields, objects: Rendered[], say: Say): Promise<void> {
    const shared = fieldsIn(fields.generatorOptions);
    const read = async (path: string) => {
      const text = await this.folders.text(join(folder, path));
      if (text === undefined) { say(`the file ${path} of a generator is left out: there is no such file`); }
      return text;
    };
    for (const [field, kind] of [['configMapGenerator', 'ConfigMap'], ['secretGenerator', 'Secret']] as const) {
      for (const [index, entry] of listIn(fields[field]).entries()) {
        if (!isFields(entry)) { continue; }
        const value = await generated(kind, entry, shared, read);
        const manifest = { ...this.folders.placed(folder, [field, index]), value: value as unknown as Manifest['value'] };
        this.addGenerated(new Rendered(manifest), entry, isHashed(entry, shared), objects);
      }
    }
  }

  private addGenerated(object: Rendered, { behavior }: Fields, needsHash: boolean, objects: Rendered[]): void {
    const { kind, name } = object.identity;
    const old = behavior === 'merge' || behavior === 'replace' ? objects.find(({ identities }) => identities.some((one) => one.kind === kind && one.name === name)) : undefined;
    if (old === undefined) {
      object.needsHash = needsHash;
      objects.push(object);
      return;
    }
    old.value.data = behavior === 'merge' ? { ...fieldsIn(old.value.data), ...fieldsIn(object.value.data) } : object.value.data;
  }

  private async transform(folder: string, fields: Fields, objects: Rendered[], say: Say): Promise<void> {
    for (const entry of textsIn(fields.patchesStrategicMerge)) {
      const documents = entry.includes('\n') ? this.folders.parse(entry) : await this.documents(folder, entry, say);
      applyPatch(objects, { documents }).forEach(say);
    }
    await this.patch(folder, fields.patches, objects, say);
    const namespace = textIn(fields.namespace) ?? '';
    if (namespace !== '') { setNamespace(objects, namespace); }
    const [prefix, suffix] = [textIn(fields.namePrefix) ?? '', textIn(fields.nameSuffix) ?? ''];
    if (prefix !== '' || suffix !== '') { rename(objects, prefix, suffix); }
    for (const entry of listIn(fields.labels).filter(isFields)) {
      const inSelectors = entry.includeSelectors === true;
      addLabels(objects, pairsIn(entry.pairs), { inSelectors, inTemplates: inSelectors || entry.includeTemplates === true });
    }
    if (isFields(fields.commonLabels)) { addLabels(objects, pairsIn(fields.commonLabels), { inSelectors: true, inTemplates: true }); }
    if (isFields(fields.commonAnnotations)) { addAnnotations(objects, pairsIn(fields.commonAnnotations)); }
    await this.patch(folder, fields.patchesJson6902, objects, say);
    listIn(fields.replicas).filter(isFields).forEach((entry) => setReplicas(objects, entry));
    listIn(fields.images).filter(isFields).forEach((entry) => setImage(objects, entry));
    for (const entry of listIn(fields.replacements).filter(isFields)) {
      const file = textIn(entry.path);
      const written = file === undefined ? [entry] : (await this.documents(folder, file, say)).flat().filter(isFields);
      written.map((one) => replace(objects, one)).forEach((problem) => { if (problem !== undefined) { say(`a replacement is left out: ${problem}`); } });
    }
  }

  private async patch(folder: string, patches: unknown, objects: Rendered[], say: Say): Promise<void> {
    for (const { path, patch, target, options } of listIn(patches).filter(isFields)) {
      const documents = textIn(path) === undefined ? this.folders.parse(textIn(patch) ?? '') : await this.documents(folder, String(path), say);
      const problems = applyPatch(objects, { documents, ...isFields(target) ? { target } : {}, options: fieldsIn(options) });
      problems.forEach((problem) => say(`a patch is left out: ${problem}`));
    }
  }

  private async documents(folder: string, path: string, say: Say): Promise<readonly unknown[]> {
    const text = isRemote(path) ? undefined : await this.folders.text(join(folder, path));
    if (text === undefined) { say(`${path} is left out: there is no such file`); }
    return this.folders.parse(text ?? '');
  }
}

type Say = (what: string) => void;

function isRemote(path: string): boolean {
  return /^(?:[a-z+]+:\/\/|git@|github\.com\/)|\?ref=/.test(path);
}
