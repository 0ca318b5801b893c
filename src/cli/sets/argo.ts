import { basename } from 'node:path';
import type { Deployment } from './deployment';
import { globExpression } from './glob';
import { fieldsIn, isFields, listIn, textIn } from './kustomize/fields';
import type { Fields } from './kustomize/fields';
import type { Manifest } from '../input/source';

/** What an `Application` of Argo CD deploys, or the ones that an `ApplicationSet` makes of folders. */
export function argoDeployments(manifest: Manifest, folders: readonly string[]): readonly Deployment[] {
  const { apiVersion, kind } = manifest.value;
  if (!apiVersion.startsWith('argoproj.io/')) { return []; }
  const spec = fieldsIn((manifest.value as unknown as Fields).spec);
  switch (kind) {
    case 'Application': return deploymentsOf(manifest, spec);
    case 'ApplicationSet': return foldersOf(spec, folders).flatMap((folder) => deploymentsOf(manifest, fieldsIn(filled(fieldsIn(spec.template).spec, folder))));
    default: return [];
  }
}

/** Sources that are charts are rendered by Helm. */
function deploymentsOf(by: Manifest, { source, sources, destination }: Fields): readonly Deployment[] {
  const { namespace, server, name } = fieldsIn(destination);
  const defaultNamespace = known(namespace);
  const cluster = known(name) ?? known(server);
  return [source, ...listIn(sources)].filter(isFields).flatMap(({ path, chart, kustomize, helm }) => {
    if (textIn(path) === undefined || chart !== undefined || helm !== undefined) { return []; }
    const { namespace: target, patches } = fieldsIn(kustomize);
    const targetNamespace = textIn(target);
    return [{
      by,
      path: String(path),
      patches,
      ...targetNamespace === undefined ? {} : { targetNamespace },
      ...defaultNamespace === undefined ? {} : { defaultNamespace },
      ...cluster === undefined || HERE.includes(cluster) ? {} : { cluster },
    }];
  });
}

/** What Argo CD calls the cluster that it runs in. */
const HERE = ['in-cluster', 'https://kubernetes.default.svc'];

/** A text without parameters that are not known here. */
function known(value: unknown): string | undefined {
  const text = textIn(value);
  return text === undefined || text === '' || text.includes('{{') ? undefined : text;
}

/** The folders that generators of the repository's directories name. */
function foldersOf({ generators }: Fields, folders: readonly string[]): readonly string[] {
  return generatorsIn(generators).flatMap((generator) => {
    const entries = listIn(fieldsIn(generator.git).directories).filter(isFields)
      .map(({ path, exclude }) => ({ expression: globExpression(textIn(path) ?? ''), isExcluded: exclude === true }));
    return folders.filter((folder) => entries.some(({ expression, isExcluded }) => !isExcluded && expression.test(folder))
      && !entries.some(({ expression, isExcluded }) => isExcluded && expression.test(folder)));
  });
}

/** Generators, and those that are combined in others. */
function generatorsIn(generators: unknown): readonly Fields[] {
  return listIn(generators).filter(isFields).flatMap((generator) => [generator,
    ...generatorsIn(fieldsIn(generator.matrix).generators), ...generatorsIn(fieldsIn(generator.merge).generators)]);
}

/** A template with the parameters of a folder. */
function filled(template: unknown, folder: string): unknown {
  if (typeof template === 'string') {
    const segments = folder.split('/');
    return template.replace(/\{\{-?\s*([^}]*?)\s*-?\}\}/g, (written, parameter: string) => {
      const [, index] = /^(?:path\[(\d+)\]|index \.path\.segments (\d+))$/.exec(parameter)?.filter((one) => one !== undefined) ?? [];
      if (index !== undefined) { return segments[Number(index)] ?? written; }
      if (/^(?:path|\.path\.path)$/.test(parameter)) { return folder; }
      return /^\.?path\.basename(?:Normalized)?$/.test(parameter) ? basename(folder) : written;
    });
  }
  if (Array.isArray(template)) { return template.map((entry) => filled(entry, folder)); }
  return isFields(template) ? Object.fromEntries(Object.entries(template).map(([name, value]) => [name, filled(value, folder)])) : template;
}
