// Generated from imports/ by `npx projen generate`. Do not edit.
/**
 * The spec of an XMesh.
 * In Gateway API, experimental channel only.
 */
export interface XMeshSpec {
  /** 1 to 253 characters. */
  readonly controllerName: string;
  /** At most 64 characters. */
  readonly description?: string;
  readonly parametersRef?: XMeshParametersRef;
}

/** Stands at `parametersRef` of an XMesh. */
export interface XMeshParametersRef {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  /** 1 to 253 characters. */
  readonly name: string;
  /** 1 to 63 characters. */
  readonly namespace?: string;
}
