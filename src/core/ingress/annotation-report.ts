import { ANNOTATION_PREFIX, ANNOTATIONS } from './annotation-table';
import type { Findings } from './findings';
import type { IngressObject } from './ingress-object';
import { nearest } from '../schema/nearest';

/** Whether an annotation does anything. */
export function isInForce(ingress: IngressObject, annotation: string): boolean {
  const entry = ANNOTATIONS[annotation];
  const text = ingress.text(annotation);
  if (entry === undefined || text === undefined) { return false; }
  if (entry.nothing?.some((value) => value === text || value === text.toLowerCase()) === true) { return false; }
  return entry.partOf === undefined || isInForce(ingress, entry.partOf);
}

/** Says of every annotation of ingress-nginx what is different or lost. Access controls that are lost are reported where they close a route. */
export function reportAnnotations(ingress: IngressObject, findings: Findings): void {
  for (const annotation of ingress.annotationNames) {
    const entry = ANNOTATIONS[annotation];
    const at = ingress.field(annotation);
    if (entry === undefined) {
      const meant = nearest(annotation, Object.keys(ANNOTATIONS));
      findings.add({
        id: 'ingress-unknown',
        severity: 'warning',
        at,
        annotation,
        message: `ingress-nginx has no annotation ${ANNOTATION_PREFIX}${annotation}`,
        fix: meant === undefined ? 'take it away, or look up what it did in the version that you use' : `did you mean ${ANNOTATION_PREFIX}${meant}?`,
        consequence: 'nothing is written for it',
      });
    } else if (isInForce(ingress, annotation) && entry.lost !== undefined && entry.verdict === 'differs') {
      findings.add({
        id: 'ingress-differs',
        severity: 'info',
        at,
        annotation,
        message: `${annotation} becomes ${entry.becomes}: ${entry.lost}`,
        fix: entry.instead ?? 'nothing, if that is fine',
      });
    } else if (isInForce(ingress, annotation) && entry.lost !== undefined && entry.verdict === 'lost') {
      findings.add({
        id: 'ingress-lost',
        severity: 'warning',
        at,
        annotation,
        message: `${annotation} has no equivalent: ${entry.meaning}`,
        fix: entry.instead ?? 'leave it out',
        consequence: entry.lost,
      });
    }
  }
}
