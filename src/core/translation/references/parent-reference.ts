import type { Manifest } from '../../manifests/manifest';
import type { ReportedReference } from '../reports/reports';
import type { ParentReference } from '../routes/route';

/** A parent, as a route names it: the key under which the controller keeps its report. */
export function referenceOf({ group, kind, name, at, sectionName }: ParentReference): ReportedReference {
  return { group, kind, namespace: at.get('namespace').text ?? '', name, sectionName: sectionName ?? '' };
}

/** A parent in full. */
export function fullReferenceOf(parent: ParentReference): ReportedReference {
  return { ...referenceOf(parent), namespace: parent.namespace ?? '' };
}

/** A Gateway or ListenerSet as a whole. */
export function ownerReference({ group, kind, namespace = '', name = '' }: Manifest): ReportedReference {
  return { group, kind, namespace, name, sectionName: '' };
}
