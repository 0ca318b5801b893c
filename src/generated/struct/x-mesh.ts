// Generated from imports/ by `npx projen generate`. Do not edit.
/**
 * A service mesh, and the controller that runs it. kgateway does not use it. The spec of an XMesh.
 * In Gateway API, experimental channel only.
 */
export interface XMeshSpec {
  /**
   * Name of the controller that takes care of it, as a domain with a path.
   * 1 to 253 characters.
   */
  readonly controllerName: string;
  /**
   * What it is for, to be read by people.
   * At most 64 characters.
   * @default - none
   */
  readonly description?: string;
  /**
   * Further settings, in an object that the controller knows.
   * @default - none
   */
  readonly parametersRef?: XMeshParametersRef;
}

/** Further settings, in an object that the controller knows. Stands at `parametersRef` of an XMesh. */
export interface XMeshParametersRef {
  /**
   * API group of the parameters: `gateway.kgateway.dev` for GatewayParameters.
   * At most 253 characters.
   */
  readonly group: string;
  /**
   * Kind of the parameters.
   * 1 to 63 characters.
   */
  readonly kind: string;
  /**
   * Name of the parameters.
   * 1 to 253 characters.
   */
  readonly name: string;
  /**
   * Namespace of the parameters. Needed if they have one.
   * 1 to 63 characters.
   * @default - they have none
   */
  readonly namespace?: string;
}
