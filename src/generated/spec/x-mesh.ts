// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Resolvable } from '../resolvable';

/** In Gateway API, experimental channel only. */
export interface XMeshSpec {
  /** 1 to 253 characters. */
  readonly controllerName: Resolvable<string>;
  /** At most 64 characters. */
  readonly description?: Resolvable<string>;
  readonly parametersRef?: XMeshParametersRef;
}

export interface XMeshParametersRef {
  /** At most 253 characters. */
  readonly group: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly kind: Resolvable<string>;
  /** 1 to 253 characters. */
  readonly name: Resolvable<string>;
  /** 1 to 63 characters. */
  readonly namespace?: Resolvable<string>;
}
