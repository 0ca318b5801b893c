import { checkManifests } from '../../src/core/checks';
import type { Data } from '../../src/core/programs/data';
import type { ReleaseTarget } from '../../src/core/release';

/** What cdk8s would not synthesize, so that a program has to say that it means it. */
export function errorsOf(manifests: readonly Data[], release: ReleaseTarget): string[] {
  return checkManifests(manifests, { releases: release._releases })
    .filter(({ severity, accepted }) => severity === 'error' && accepted === undefined).map(({ id, message }) => `${id}: ${message}`);
}
