import type { ApiObjectMetadata } from 'cdk8s';

/** What every construct that makes an object has. */
export interface ObjectProps {
  /**
   * Metadata of the object.
   *
   * @default - a generated name in the namespace of the chart
   */
  readonly metadata?: ApiObjectMetadata;
}
