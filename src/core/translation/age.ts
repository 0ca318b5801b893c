import type { Manifest } from '../manifests/manifest';

/** When an object was created, in milliseconds. Undefined: the manifest does not say, as most don't. */
export function ageOf({ metadata }: Manifest): number | undefined {
  const text = metadata.get('creationTimestamp').text;
  const time = text === undefined ? NaN : Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}

/** Whether the age of objects decides between them, and they don't show it. Objects that are applied together are mostly of the same age. */
export function isAgeOpen(a: Manifest, b: Manifest): boolean {
  return a !== b && (ageOf(a) === undefined || ageOf(b) === undefined);
}
