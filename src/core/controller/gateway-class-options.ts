/** GatewayParameters, which say how proxies are deployed. */
export interface GatewayClassParameters {
  /** The name of the GatewayParameters. */
  readonly name: string;

  /** The namespace of the GatewayParameters. */
  readonly namespace: string;
}

/** A class of Gateways beside those that the controller writes itself. */
export interface GatewayClassOptions {
  /**
   * How the proxies of its Gateways are deployed.
   *
   * @default - as those of the class "kgateway"
   */
  readonly parameters?: GatewayClassParameters;

  /**
   * What the class is for, up to 64 characters.
   *
   * @default - nothing is said
   */
  readonly description?: string;

  /**
   * Labels of the class.
   *
   * @default - the common labels
   */
  readonly labels?: { [key: string]: string };
}
