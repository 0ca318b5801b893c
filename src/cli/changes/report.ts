import type { Answer } from '../../core/requests/answer';
import { describeRoute } from '../../core/requests/cases/describe-answer';
import type { Changes } from '../../core/requests/changes/changes';
import type { ManifestFiles } from '../input/manifest-files';

/** Two sets of manifests, and what they answer differently. */
export interface ChangeReport extends Changes {
  /** The version of this package. */
  readonly version: string;
  /** As the user wrote them. */
  readonly base: string;
  readonly head: string;
  readonly before: ManifestFiles;
  readonly after: ManifestFiles;
}

/** The route that an answer comes from, with its place. */
export function routeText({ route }: Answer, manifests: ManifestFiles): string {
  return route === undefined ? 'no route' : `${describeRoute(route)} (${manifests.locationText(route.match.at)})`;
}

/** `1 kind of request is`, `2 kinds of requests are` */
export function countOfChanges({ changes, tried }: Changes): string {
  const { length } = changes;
  const subject = length === 1 ? '1 kind of request is' : `${length === 0 ? 'no' : length} kinds of requests are`;
  return `${subject} answered differently, of ${tried} that were tried`;
}
