import type { AllowedRoutes } from './allowed-routes';
import type { GatewayListener } from '../../generated/spec/gateway';
import type { Location } from '../location';
import { given } from '../manifest';
import type { Resolvable } from '../resolvable';
import { same } from '../resolvable';
import { isResolvedLater } from '../schema/plain';
import { checkFactories } from '../shape/check-shape';
import { wildcardHostname } from '../syntax/host';
import { namespaceName, objectName } from '../syntax/name';
import { port } from '../syntax/port';

/** What listeners of every protocol have. */
export interface ListenerOptions {
  /**
   * The port, 1 to 65535 without 8082, 9091 and 19000, which the proxy uses itself.
   *
   * @default - 80 for HTTP, 443 for HTTPS and TLS
   */
  readonly port?: number;

  /**
   * The host that it listens for, such as `shop.example.com` or `*.example.com`.
   *
   * @default - every host
   */
  readonly hostname?: string;

  /**
   * The routes that may attach.
   *
   * @default AllowedRoutes.sameNamespace()
   */
  readonly allowedRoutes?: AllowedRoutes;
}

/** A listener that knows neither hosts nor certificates. */
export interface TcpListenerOptions {
  /** The port, 1 to 65535 without 8082, 9091 and 19000, which the proxy uses itself. */
  readonly port: number;

  /**
   * The routes that may attach.
   *
   * @default AllowedRoutes.sameNamespace()
   */
  readonly allowedRoutes?: AllowedRoutes;
}

/** A Secret of type `kubernetes.io/tls`. */
export interface CertificateReference {
  /** The name of the Secret. */
  readonly secretName: string;

  /**
   * The namespace of the Secret. Another one than the Gateway's needs a ReferenceGrant there.
   *
   * @default - the namespace of the Gateway
   */
  readonly namespace?: string;
}

/** A listener that ends TLS connections. */
export interface TerminatingListenerOptions extends ListenerOptions {
  /** The certificates to present, chosen by server name; 1 to 64. */
  readonly certificates: CertificateReference[];

  /**
   * Settings of TLS by name, as the gateway defines them; up to 16.
   *
   * @default - none
   */
  readonly tlsOptions?: { [name: string]: string };
}

/**
 * A port on which a Gateway takes connections.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#listener
 */
export class Listener {
  /** Takes HTTP requests in plain text. */
  public static http(options: ListenerOptions = {}): Listener {
    return Listener.of('HTTP', HTTP_PORT, options);
  }

  /** Takes HTTP requests over TLS, which ends here. */
  public static https(options: TerminatingListenerOptions): Listener {
    return Listener.of('HTTPS', TLS_PORT, options, options);
  }

  /** Takes TLS connections, which end here, for TLSRoutes and TCPRoutes. */
  public static tlsTermination(options: TerminatingListenerOptions): Listener {
    return Listener.of('TLS', TLS_PORT, options, options);
  }

  /** Takes TLS connections and hands them on as they are, by server name, for TLSRoutes. */
  public static tlsPassthrough(options: ListenerOptions = {}): Listener {
    return Listener.of('TLS', TLS_PORT, options);
  }

  /** Takes TCP connections and hands them on, for TCPRoutes. */
  public static tcp(options: TcpListenerOptions): Listener {
    return new Listener('TCP', (name, _namespace, at) => {
      at.at('port').check<number>(options.port, listenerPort);
      return given({ name, port: options.port, protocol: 'TCP', allowedRoutes: options.allowedRoutes?._spec });
    });
  }

  /**
   * A listener as the API writes it, for what this class does not know.
   *
   * @param listener the fields of `Listener`; its name comes from where it is added
   */
  public static raw(listener: any): Listener {
    return new Listener(listener?.protocol, (name, _namespace, at) => {
      if (isResolvedLater(listener)) { return listener as GatewayListener; }
      const { name: own = name, ...rest } = { ...listener as GatewayListener };
      at.at('name').check<string>(own, (text) => text === name ? undefined : { wrong: `must be ${JSON.stringify(name)}, under which the listener is added`, fix: 'leave it out' });
      return { name, ...rest };
    });
  }

  private static of(protocol: 'HTTP' | 'HTTPS' | 'TLS', usualPort: number, options: ListenerOptions, termination?: TerminatingListenerOptions): Listener {
    return new Listener(protocol, (name, namespace, at) => {
      at.at('port').check<number>(options.port, listenerPort);
      at.at('hostname').checkText(options.hostname, wildcardHostname);
      return given({
        name,
        port: options.port ?? usualPort,
        protocol,
        hostname: options.hostname,
        tls: protocol === 'HTTP' ? undefined : renderTls(termination, namespace, at.at('certificates')),
        allowedRoutes: options.allowedRoutes?._spec,
      });
    });
  }

  private constructor(
    /** @internal */
    public readonly _protocol: string,
    /** @internal */
    public readonly _render: (name: string, namespace: Resolvable<string> | undefined, at: Location) => GatewayListener,
  ) {}
}

checkFactories('Listener', Listener);

const HTTP_PORT = 80;
const TLS_PORT = 443;

/** Ports that the proxy pod uses for readiness, metrics and administration. */
const RESERVED_PORTS = [8082, 9091, 19000];

function listenerPort(value: number) {
  return RESERVED_PORTS.includes(value)
    ? { wrong: 'the proxy uses this port itself, so kgateway refuses the listener', fix: `write another port than ${RESERVED_PORTS.join(', ')}` }
    : port(value);
}

function renderTls(termination: TerminatingListenerOptions | undefined, gatewayNamespace: Resolvable<string> | undefined, at: Location): GatewayListener['tls'] {
  if (termination === undefined) { return { mode: 'Passthrough' }; }
  const { certificates, tlsOptions } = termination;
  if (certificates.length === 0) {
    at.refuse({ wrong: 'a listener that ends TLS needs a certificate', fix: 'give at least one { secretName }' });
  }
  return given({
    mode: 'Terminate' as const,
    certificateRefs: certificates.map(({ secretName, namespace }, index) => {
      at.at(index).at('secretName').checkText(secretName, objectName);
      at.at(index).at('namespace').checkText(namespace, namespaceName);
      return given({ name: secretName, namespace: same<string>(namespace, gatewayNamespace) === 'yes' ? undefined : namespace });
    }),
    options: tlsOptions,
  });
}
