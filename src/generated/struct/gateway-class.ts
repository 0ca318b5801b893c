// Generated from imports/ by `npx projen generate`. Do not edit.
/** The spec of a GatewayClass. */
export interface GatewayClassSpec {
  /** 1 to 253 characters. */
  readonly controllerName: string;
  /** At most 64 characters. */
  readonly description?: string;
  readonly parametersRef?: GatewayClassParametersRef;
}

/** Stands at `parametersRef` of a GatewayClass. */
export interface GatewayClassParametersRef {
  /** At most 253 characters. */
  readonly group: string;
  /** 1 to 63 characters. */
  readonly kind: string;
  /** 1 to 253 characters. */
  readonly name: string;
  /** 1 to 63 characters. */
  readonly namespace?: string;
}
