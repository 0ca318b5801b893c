import type { Fields } from './kustomize/fields';
import type { Manifest } from '../input/source';

/** What an object of Flux or Argo CD makes a cluster of: the objects of a folder. */
export interface Deployment {
  /** The object that says so. */
  readonly by: Manifest;
  /** From the root of the repository. */
  readonly path: string;
  /** Of all its objects. */
  readonly targetNamespace?: string;
  /** Of its objects that name none. */
  readonly defaultNamespace?: string;
  readonly patches?: unknown;
  /** Values of variables in texts. */
  readonly variables?: Fields;
  /** Which cluster it is for, unless it is the one that has the object. */
  readonly cluster?: string;
}
