import { backendsOf } from './backend';
import type { Field } from '../../manifests/field';
import type { ManifestSet } from '../../manifests/manifest-set';

/** The `ec2` fields of Backends. */
export function ec2Backends(set: ManifestSet): readonly Field[] {
  return backendsOf(set).map(({ manifest }) => manifest.spec.at('aws', 'ec2')).filter((ec2) => ec2.isObject);
}
