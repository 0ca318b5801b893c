// Generated from imports/ by `npx projen generate`. Do not edit.
/** A kind of Gateways, and the controller that runs them. The spec of a GatewayClass. */
export interface GatewayClassSpec {
  /**
   * Name of the controller that takes care of it, as a domain with a path: `kgateway.dev/kgateway`.
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
  readonly parametersRef?: GatewayClassParametersRef;
}

/** Further settings, in an object that the controller knows. Stands at `parametersRef` of a GatewayClass. */
export interface GatewayClassParametersRef {
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
