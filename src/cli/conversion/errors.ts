import { checkManifests } from '../../core/checks';
import { formatObject } from '../../core/manifests/object-name';
import type { ReleaseTarget } from '../../core/release';
import { Locator } from '../input/locator';
import type { Manifest } from '../input/source';
import { fileName } from '../report/file-name';

/** Checks of objects alone: what they find is reported with the object, which stays YAML. */
const OF_SCHEMA = ['schema-structure', 'schema-rule', 'kind-not-served'];

/** What is wrong with the manifests, as `check` tells it. */
export interface InputErrors {
  /** What will not work together. */
  readonly together: readonly string[];
  /** That, and what the API server would refuse. */
  readonly all: readonly string[];
}

export function errorsIn(manifests: readonly Manifest[], release: ReleaseTarget): InputErrors {
  const locator = new Locator();
  const errors = checkManifests(manifests.map(({ value }) => value), { releases: release._releases })
    .filter(({ severity, accepted }) => severity === 'error' && accepted === undefined)
    .map(({ id, index, object, path, message }) =>
      ({ id, text: `${locationOf(manifests[index], path, locator)} ${id}: ${formatObject(object)}: ${message}` }));
  return { together: errors.filter(({ id }) => !OF_SCHEMA.includes(id)).map(({ text }) => text), all: errors.map(({ text }) => text) };
}

/** `routes.yaml:12` */
export function locationOf(manifest: Manifest, path: readonly (string | number)[], locator = new Locator()): string {
  const { source } = manifest.piece;
  return `${fileName(source.name)}:${source.lineAt(locator.offsetOf(manifest, path)).line}`;
}
