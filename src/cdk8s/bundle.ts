import { ApiObject } from 'cdk8s';
import type { ApiObjectMetadata } from 'cdk8s';
import type { Construct } from 'constructs';
import { AppValidation } from './validation';
import type { BundleObject } from '../core/bundle';

/** Makes the objects of a construct that consists of several, in their order. */
export function makeObjects(scope: Construct, objects: readonly BundleObject[]): ApiObject[] {
  AppValidation.of(scope);
  // Without a word about the namespace, cdk8s would put cluster-wide objects into that of the chart.
  const metadata = ({ manifest }: BundleObject): ApiObjectMetadata => ({ namespace: undefined, ...manifest.metadata as ApiObjectMetadata });
  return objects.map((object) => new ApiObject(scope, object.id, { ...object.manifest, metadata: metadata(object) }));
}
