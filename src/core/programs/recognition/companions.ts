import { companionAnnotations } from '../../manifest';
import { equal } from '../data';
import type { Data } from '../data';

/** Whether an object has the labels and annotations that a construct gives to what it makes beside its own. */
export function hasCompanionMetadata(metadata: Data, owner: Data): boolean {
  const fields = { labels: owner.labels, annotations: companionAnnotations(owner.annotations) };
  return equal(metadata, Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));
}
