import { fieldsIn, isFields, textIn } from './fields';
import type { Fields } from './fields';
import { applyJsonPatch } from './json-patch';
import type { Rendered } from './rendered';
import { selects } from './selector';
import { mergePatch } from './strategic-merge';

/** A patch of a kustomization, as it is written there or in a file. */
export interface Patch {
  readonly documents: readonly unknown[];
  readonly target?: Fields;
  readonly options?: Fields;
}

/** Patches objects in place, and says what it could not do. */
export function applyPatch(objects: Rendered[], { documents, target, options = {} }: Patch): readonly string[] {
  const operations = documents.flat().filter((one) => isFields(one) && one.op !== undefined);
  if (operations.length > 0) {
    if (target === undefined) { return ['a JSON patch has no target']; }
    return objects.filter((object) => selects(target, object))
      .flatMap((object) => changed(object, () => applyJsonPatch(object.value, operations)) ?? []);
  }
  return documents.filter(isFields).flatMap((patch) => merge(objects, patch, target, options));
}

function merge(objects: Rendered[], patch: Fields, target: Fields | undefined, options: Fields): readonly string[] {
  const targets = target === undefined ? objects.filter((object) => isFor(patch, object)) : objects.filter((object) => selects(target, object));
  if (targets.length === 0 && target === undefined) {
    return [`there is no ${textIn(patch.kind) ?? 'object'} ${textIn(fieldsIn(patch.metadata).name) ?? ''} for a patch`];
  }
  for (const object of targets) {
    const { apiVersion, kind } = object.value;
    const { name, namespace } = object.metadata;
    const merged = mergePatch(object.value, patch, isBuiltIn(object));
    if (merged === undefined) {
      objects.splice(objects.indexOf(object), 1);
      continue;
    }
    changed(object, () => {
      Object.keys(object.value).forEach((field) => { delete object.value[field]; });
      Object.assign(object.value, merged, options.allowKindChange === true ? {} : { apiVersion, kind });
      const kept = { ...options.allowNameChange === true ? {} : { name }, ...namespace === undefined ? {} : { namespace } };
      object.value.metadata = { ...fieldsIn(merged.metadata), ...kept };
      return undefined;
    });
  }
  return [];
}

/** What a patch makes of the name is remembered as any other change of it. */
function changed(object: Rendered, change: () => string | undefined): string | undefined {
  object.remember();
  return change();
}

function isFor({ apiVersion, kind, metadata }: Fields, object: Rendered): boolean {
  const { name, namespace } = fieldsIn(metadata);
  const group = textIn(apiVersion)?.includes('/') === true ? String(apiVersion).split('/')[0] : '';
  const effective = (written: string) => written === '' ? 'default' : written;
  return object.identities.some((one) => one.kind === kind && one.group === group && one.name === name
    && effective(one.namespace) === effective(textIn(namespace) ?? ''));
}

/** Kinds of which kustomize knows how lists are merged. */
function isBuiltIn({ identity: { group } }: Rendered): boolean {
  return ['', 'apps', 'batch', 'autoscaling', 'networking.k8s.io', 'policy', 'rbac.authorization.k8s.io'].includes(group);
}
