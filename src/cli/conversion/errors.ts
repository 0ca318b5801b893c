import { checkManifests } from '../../core/checks';
import { formatObject } from '../../core/manifests/object-name';
import type { ReleaseTarget } from '../../core/release';
import { Locator } from '../input/locator';
import type { Manifest } from '../input/source';
import { fileName } from '../report/file-name';

/** Checks of objects alone: what they find is told with the object, which stays YAML. */
const OF_SCHEMA = ['schema-structure', 'schema-rule', 'kind-not-served'];

/** What of the manifests will not work together, as `check` tells it. */
export function errorsIn(manifests: readonly Manifest[], release: ReleaseTarget): string[] {
  const locator = new Locator();
  return checkManifests(manifests.map(({ value }) => value), { releases: release._releases })
    .filter(({ severity, accepted, id }) => severity === 'error' && accepted === undefined && !OF_SCHEMA.includes(id))
    .map(({ id, index, object, path, message }) => `${placeOf(manifests[index], path, locator)} ${id}: ${formatObject(object)}: ${message}`);
}

/** `routes.yaml:12` */
export function placeOf(manifest: Manifest, path: readonly (string | number)[], locator = new Locator()): string {
  const { source } = manifest.piece;
  return `${fileName(source.name)}:${source.lineAt(locator.offsetOf(manifest, path)).line}`;
}
