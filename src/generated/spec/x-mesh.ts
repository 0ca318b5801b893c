// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Leaf } from '../leaf';

/** In Gateway API, experimental channel only. */
export interface XMeshSpec {
  /** 1 to 253 characters. */
  readonly controllerName: Leaf<string>;
  /** At most 64 characters. */
  readonly description?: Leaf<string>;
  readonly parametersRef?: XMeshParametersRef;
}

export interface XMeshParametersRef {
  /** At most 253 characters. */
  readonly group: Leaf<string>;
  /** 1 to 63 characters. */
  readonly kind: Leaf<string>;
  /** 1 to 253 characters. */
  readonly name: Leaf<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Leaf<string>;
}
