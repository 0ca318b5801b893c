import { ApiObject, Lazy } from 'cdk8s';
import type { ApiObjectMetadata } from 'cdk8s';
import type { Construct } from 'constructs';
import { AppValidation } from './validation';
import type { BundleObject, PlainMetadata } from '../core/bundle';

/** Makes the objects of a construct that consists of several, in their order. */
export function makeObjects(scope: Construct, objects: readonly BundleObject[]): ApiObject[] {
  AppValidation.of(scope);
  return objects.map(({ id, manifest }) => new ApiObject(scope, id, { ...manifest, metadata: metadataOf(manifest.metadata) }));
}

/** Where there is no namespace, cdk8s would write that of the chart, also for cluster-wide objects. */
const NONE = Lazy.any({ produce: () => undefined });

function metadataOf({ namespace = NONE, ...metadata }: PlainMetadata): ApiObjectMetadata {
  return { ...metadata, namespace } as ApiObjectMetadata;
}
