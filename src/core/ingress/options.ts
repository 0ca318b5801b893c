import type { ReleaseTarget } from '../release';

/** How Ingresses are converted. */
export interface IngressOptions {
  /** What the cluster runs. */
  readonly release: ReleaseTarget;

  /**
   * A Gateway that exists; its listeners for HTTP and HTTPS have the ports 80 and 443.
   *
   * @default - one Gateway is written for each class of Ingresses
   */
  readonly gateway?: ExistingGateway;

  /**
   * Access controls, by their annotation, that may be lost: their routes are open.
   *
   * @default - none: routes whose access control cannot be kept answer 403
   */
  readonly accept?: readonly string[];

  /**
   * The namespace of the Gateway that is written.
   *
   * @default - that of the Ingresses if they have one, and else `kgateway-system`
   */
  readonly gatewayNamespace?: string;

  /**
   * The ConfigMap of ingress-nginx, as `namespace/name`.
   *
   * @default - a ConfigMap in the input that is called `ingress-nginx-controller` or `nginx-configuration`
   */
  readonly configMap?: string;

  /**
   * The Secret with the certificate of hosts that have none, as `namespace/name`.
   *
   * @default - none
   */
  readonly defaultCertificate?: string;

  /**
   * Whether regular expressions stay as they are, also where a prefix says the same except for the case of letters.
   *
   * @default false
   */
  readonly keepRegex?: boolean;
}

/** A Gateway in the cluster. */
export interface ExistingGateway {
  readonly name: string;
  /** Empty: that of the routes. */
  readonly namespace: string;
}
