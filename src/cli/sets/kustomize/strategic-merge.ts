import { isFields } from './fields';
import type { Fields } from './fields';

/** Lists of Kubernetes' own kinds of which the entries are told apart by a field; of all others, a patch replaces the list. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  containers: ['name'],
  initContainers: ['name'],
  ephemeralContainers: ['name'],
  env: ['name'],
  volumes: ['name'],
  imagePullSecrets: ['name'],
  volumeMounts: ['mountPath'],
  volumeDevices: ['devicePath'],
  ports: ['containerPort', 'port'],
  hostAliases: ['ip'],
  topologySpreadConstraints: ['topologyKey'],
};
const DIRECTIVE = '$patch';

/** Puts a strategic merge patch into an object. Gives nothing if the patch deletes it. */
export function mergePatch(target: Fields, patch: Fields, isBuiltIn: boolean): Fields | undefined {
  if (patch[DIRECTIVE] === 'delete') { return undefined; }
  if (patch[DIRECTIVE] === 'replace') { return withoutDirective(patch); }
  const merged: Fields = { ...target };
  for (const [name, value] of Object.entries(patch)) {
    if (name === DIRECTIVE) { continue; }
    const result = mergeField(merged[name], value, isBuiltIn, name);
    if (result === undefined) { delete merged[name]; } else { merged[name] = result; }
  }
  return merged;
}

function mergeField(old: unknown, value: unknown, isBuiltIn: boolean, name: string): unknown {
  if (value === null) { return undefined; }
  if (isFields(value)) { return mergePatch(isFields(old) ? old : {}, value, isBuiltIn); }
  if (!Array.isArray(value)) { return value; }
  const key = isBuiltIn && value.every(isFields) ? KEYS[name]?.find((field) => value.some((entry) => entry[field] !== undefined)) : undefined;
  return key === undefined ? value : mergeList(Array.isArray(old) ? old : [], value as Fields[], key);
}

/** Entries of the patch stand before all others. */
function mergeList(old: readonly unknown[], patches: readonly Fields[], key: string): readonly unknown[] {
  if (patches.some((patch) => patch[DIRECTIVE] === 'replace' && patch[key] === undefined)) { return patches.filter((patch) => patch[DIRECTIVE] === undefined); }
  const isSame = (entry: unknown, patch: Fields) => isFields(entry) && patch[key] === entry[key];
  const patched = patches.flatMap((patch) => mergePatch(old.filter(isFields).find((entry) => isSame(entry, patch)) ?? {}, patch, true) ?? []);
  return [...patched, ...old.filter((entry) => !patches.some((patch) => isSame(entry, patch)))];
}

function withoutDirective({ [DIRECTIVE]: _, ...fields }: Fields): Fields {
  return fields;
}
