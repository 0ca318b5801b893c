import type { AllowedListeners } from './allowed-listeners';
import type { IGatewayParameters } from './gateway-parameters';
import type { CertificateReference, Listener } from './listener';
import { ListenerList } from './listener-list';
import type { ListenerOwner } from './listener-list';
import type { GatewaySpec } from '../../generated/spec/gateway';
import type { GatewayAddress, GatewayDefaultScope, GatewayTlsFrontend } from '../../generated/struct/gateway';
import { GATEWAY } from '../kinds';
import { Location } from '../location';
import { given } from '../manifest';
import { same } from '../resolvable';
import type { RouteParent } from '../route/route-parent';
import { namespaceName, objectName } from '../syntax/name';

/** What a Gateway is made of. */
export interface GatewayOptions {
  /**
   * The GatewayClass, which says who runs the Gateway.
   *
   * @default "kgateway" - the class that the kgateway controller makes
   */
  readonly gatewayClassName?: string;

  /**
   * Listeners by name. More can be added later, up to 64; there must be one at least.
   *
   * @default - none
   */
  readonly listeners?: { [name: string]: Listener };

  /**
   * The ListenerSets that may add listeners.
   *
   * @default AllowedListeners.none()
   */
  readonly allowedListeners?: AllowedListeners;

  /**
   * How the proxy is deployed: GatewayParameters in the namespace of the Gateway.
   *
   * @default - those of the GatewayClass
   */
  readonly parameters?: IGatewayParameters;

  /**
   * Labels of everything that is deployed for the Gateway; up to 8.
   *
   * @default - none
   */
  readonly infrastructureLabels?: { [name: string]: string };

  /**
   * Annotations of everything that is deployed for the Gateway, such as those that tell a cloud which load balancer to make; up to 8.
   *
   * @default - none
   */
  readonly infrastructureAnnotations?: { [name: string]: string };

  /**
   * Addresses that are asked for; up to 16.
   *
   * @default - chosen by the infrastructure
   */
  readonly addresses?: GatewayAddress[];

  /**
   * The certificate that the Gateway presents to every backend that it speaks TLS with, in place of those of their policies.
   *
   * @default - none
   */
  readonly backendClientCertificate?: CertificateReference;

  /**
   * Which certificates clients have to present to HTTPS listeners.
   *
   * @default - none
   */
  readonly frontendTls?: GatewayTlsFrontend;

  /**
   * For which routes that name no Gateway this is the default. Needs the experimental channel.
   *
   * @default - none
   */
  readonly defaultScope?: GatewayDefaultScope;
}

const KGATEWAY_CLASS = 'kgateway';

/** A Gateway under construction. */
export class GatewayModel {
  private readonly listeners: ListenerList;
  private readonly fields: Omit<GatewaySpec, 'listeners'>;
  private rendered: GatewaySpec | undefined;

  public constructor(private readonly owner: ListenerOwner, options: GatewayOptions) {
    const location = Location.of(owner._path);
    this.listeners = new ListenerList(owner, GATEWAY);
    this.fields = this.renderFields(options, location);
    this.listeners.add(options.listeners ?? {}, location);
  }

  public addListener(name: string, listener: Listener): void {
    this.listeners.add({ [name]: listener });
  }

  /** One listener as the parent of routes. */
  public listener(name: string): RouteParent {
    return this.listeners.listener(name);
  }

  /** All listeners as the parent of routes. */
  public toRouteParent(): RouteParent {
    return this.listeners.toRouteParent();
  }

  /** The spec; another object once the Gateway has changed. */
  public spec(): GatewaySpec {
    const listeners = this.listeners.specs();
    if (this.rendered?.listeners !== listeners) { this.rendered = { ...this.fields, listeners }; }
    return this.rendered!;
  }

  private renderFields(options: GatewayOptions, at: Location): Omit<GatewaySpec, 'listeners'> {
    at.at('gatewayClassName').checkText(options.gatewayClassName, objectName);
    const infrastructure = given({
      labels: options.infrastructureLabels,
      annotations: options.infrastructureAnnotations,
      parametersRef: options.parameters?.toGatewayParameters()._render(this.owner.namespace, at.at('parameters')),
    });
    const tls = given({ backend: this.renderClientCertificate(options.backendClientCertificate, at), frontend: options.frontendTls });
    return given({
      gatewayClassName: options.gatewayClassName ?? KGATEWAY_CLASS,
      addresses: options.addresses,
      allowedListeners: options.allowedListeners?._spec,
      infrastructure: Object.keys(infrastructure).length > 0 ? infrastructure : undefined,
      tls: Object.keys(tls).length > 0 ? tls as GatewaySpec['tls'] : undefined,
      defaultScope: options.defaultScope,
    });
  }

  private renderClientCertificate(certificate: CertificateReference | undefined, gateway: Location) {
    if (certificate === undefined) { return undefined; }
    const { secretName, namespace } = certificate;
    const at = gateway.at('backendClientCertificate');
    at.at('secretName').checkText(secretName, objectName);
    at.at('namespace').checkText(namespace, namespaceName);
    const isOwn = same<string>(namespace, this.owner.namespace) === 'yes';
    return { clientCertificateRef: given({ name: secretName, namespace: isOwn ? undefined : namespace }) };
  }
}
