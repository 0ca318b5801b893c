import type { Deployment } from './deployment';
import { fieldsIn, textIn } from './kustomize/fields';
import type { Fields } from './kustomize/fields';
import type { Manifest } from '../input/source';

/** What a `Kustomization` of Flux deploys. */
export function fluxDeployment(manifest: Manifest): readonly Deployment[] {
  if (!manifest.value.apiVersion.startsWith('kustomize.toolkit.fluxcd.io/') || manifest.value.kind !== 'Kustomization') { return []; }
  const { path, targetNamespace, patches, postBuild, kubeConfig } = fieldsIn((manifest.value as unknown as Fields).spec);
  const namespace = textIn(targetNamespace);
  const { substitute, substituteFrom } = fieldsIn(postBuild);
  const cluster = textIn(fieldsIn(fieldsIn(kubeConfig).secretRef).name);
  return [{
    by: manifest,
    path: textIn(path) ?? '.',
    patches,
    ...namespace === undefined ? {} : { targetNamespace: namespace },
    ...substitute === undefined && substituteFrom === undefined ? {} : { variables: fieldsIn(substitute) },
    ...cluster === undefined ? {} : { cluster },
  }];
}

const VARIABLE = /\$\{([A-Za-z_]\w*)(?::?[=-]([^}]*))?\}/g;

/** A value with the variables that are known, or have a default. Others are left as they are. */
export function substituted(value: unknown, variables: Fields): unknown {
  if (typeof value === 'string') {
    return value.replace(VARIABLE, (written, name: string, byDefault: string | undefined) => textOf(variables[name]) ?? byDefault ?? written);
  }
  if (Array.isArray(value)) { return value.map((entry) => substituted(entry, variables)); }
  if (typeof value !== 'object' || value === null) { return value; }
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, substituted(entry, variables)]));
}

function textOf(value: unknown): string | undefined {
  return value === undefined || value === null || typeof value === 'object' ? undefined : String(value as string);
}
