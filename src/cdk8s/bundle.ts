import { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import { AppValidation } from './validation';
import type { BundleObject } from '../core/bundle';

/** Makes the objects of a construct that consists of several, in their order. */
export function makeObjects(scope: Construct, objects: readonly BundleObject[]): ApiObject[] {
  AppValidation.of(scope);
  return objects.map(({ id, manifest }) => new ApiObject(scope, id, manifest as any));
}
