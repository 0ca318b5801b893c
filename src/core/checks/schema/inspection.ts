import { KINDS } from '../../../generated/kinds';
import type { Field } from '../../manifests/field';
import type { Manifest } from '../../manifests/manifest';
import { perSet } from '../../manifests/manifest-set';
import type { Problem } from '../../problem';
import { formatValue } from '../../problem';
import { isOfNewerKind } from '../../schema/acceptance';
import { inspectManifest } from '../../schema/check';
import { parsePath } from '../../schema/path';
import type { Flaw } from '../check';

const GROUPS = new Set(KINDS.map(({ group }) => group));

/** What is wrong with manifests by the CRDs. Nothing is kept of the others, which are most of them. */
export const inspections = perSet((set) => set.manifests
  .filter(({ group, value }) => GROUPS.has(group) && !isOfNewerKind(value, set.settings.newerKinds))
  .flatMap((manifest) => {
    const inspection = inspectManifest(manifest.value, set.settings.releases);
    return inspection.kind.length + inspection.structure.length + inspection.rules.length === 0 ? [] : [{ manifest, inspection }];
  }));

/** A problem of a manifest as a flaw. */
export function flawOf(manifest: Manifest, { path, wrong, value, fix }: Problem): Flaw {
  return { at: fieldAt(manifest, path), message: value === undefined ? wrong : `${wrong}, got ${formatValue(value)}`, fix };
}

function fieldAt(manifest: Manifest, path: string): Field {
  return parsePath(path).reduce<Field>((field, step) => typeof step === 'number' ? field.entries[step] ?? field : field.get(step), manifest.root);
}
