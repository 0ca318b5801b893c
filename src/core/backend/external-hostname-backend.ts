import type { XBackendSpec, XBackendTls } from '../../generated/spec/x-backend';
import { X_BACKEND } from '../kinds';
import { Location } from '../location';
import { given } from '../manifest';
import type { Resolvable } from '../resolvable';
import { RouteTarget } from '../route/route-target';
import { checkFactories } from '../shape/check-shape';
import { externalHostname, hostname } from '../syntax/host';
import { namespaceName, objectName } from '../syntax/name';
import { port } from '../syntax/port';

/** What an external host speaks. */
export enum ExternalHostnameProtocol {
  /** Any protocol over TCP. */
  TCP = 'TCP',
  /** HTTP, in the version that both sides prefer. */
  HTTP = 'HTTP',
  /** HTTP/1.1. */
  HTTP11 = 'HTTP11',
  /** HTTP/2 over TLS. */
  HTTP2 = 'HTTP2',
  /** HTTP/2 in plain text. */
  H2C = 'H2C',
  /** The Model Context Protocol. */
  MCP = 'MCP',
}

/** How the certificate of an external host is verified. */
export interface ExternalHostnameTlsOptions {
  /**
   * The name that is asked for (SNI), and that the certificate must be for.
   *
   * @default - the host
   */
  readonly hostname?: string;

  /**
   * A ConfigMap of the same namespace with the CA's certificate under the key `ca.crt`.
   *
   * @default - the CAs that the proxy's system trusts
   */
  readonly caCertificates?: string;

  /**
   * Names of which the certificate must have one, where they differ from the one asked for; up to 5.
   *
   * @default - the name asked for
   */
  readonly subjectAltNames?: string[];
}

/** A client certificate. */
export interface ClientCertificateOptions extends ExternalHostnameTlsOptions {
  /**
   * The namespace of the Secret.
   *
   * @default - the namespace of the backend
   */
  readonly secretNamespace?: string;
}

/** TLS to an external host. Where there is any, the certificate is verified. */
export class ExternalHostnameTls {
  /** Plain text. */
  public static none(): ExternalHostnameTls {
    return new ExternalHostnameTls(() => ({ mode: 'None' }));
  }

  /** The host presents a certificate. */
  public static serverOnly(options: ExternalHostnameTlsOptions = {}): ExternalHostnameTls {
    return new ExternalHostnameTls((host, at) => ({ mode: 'ServerOnly', validation: validation(options, host, at) }));
  }

  /**
   * Both sides present a certificate.
   *
   * @param secretName a Secret with the keys `tls.crt` and `tls.key`
   */
  public static clientAndServer(secretName: string, options: ClientCertificateOptions = {}): ExternalHostnameTls {
    return new ExternalHostnameTls((host, at) => {
      at.at('secretName').checkText(secretName, objectName, 'ExternalHostnameTls.clientAndServer');
      at.at('secretNamespace').checkText(options.secretNamespace, namespaceName, 'ExternalHostnameTls.clientAndServer');
      return {
        mode: 'ClientAndServer',
        validation: validation(options, host, at),
        clientCertificateRef: given({ name: secretName, namespace: options.secretNamespace }),
      };
    });
  }

  private constructor(
    /** @internal */
    public readonly _render: (host: Resolvable<string>, at: Location) => XBackendTls,
  ) {}
}

checkFactories('ExternalHostnameTls', ExternalHostnameTls);

/** What an external host of the Gateway API is made of. */
export interface ExternalHostnameBackendOptions {
  /** The DNS name of the host, outside of the cluster. */
  readonly hostname: string;

  /** The port, 1 to 65535. */
  readonly port: number;

  /**
   * What the host speaks.
   *
   * @default - left to the gateway
   */
  readonly protocol?: ExternalHostnameProtocol;

  /**
   * TLS to the host.
   *
   * @default - left to the gateway
   */
  readonly tls?: ExternalHostnameTls;
}

/** The backend as it is in the program. */
export interface ExternalHostnameOwner {
  readonly _path: string;
  readonly name: Resolvable<string>;
  readonly namespace?: Resolvable<string>;
}

/** An XBackend and what routes need to know of it. */
export class ExternalHostnameModel {
  public readonly spec: XBackendSpec;

  public constructor(private readonly owner: ExternalHostnameOwner, private readonly options: ExternalHostnameBackendOptions) {
    const location = Location.of(owner._path);
    location.at('hostname').checkText(options.hostname, externalHostname);
    location.at('port').check<number>(options.port, port);
    this.spec = given({
      type: 'ExternalHostname' as const,
      externalHostname: { hostname: options.hostname },
      port: { port: options.port },
      protocol: options.protocol,
      tls: options.tls?._render(options.hostname, location.at('tls')),
    });
    location.finish();
  }

  public toRouteTarget(): RouteTarget {
    const { name, namespace } = this.owner;
    const reference = { group: X_BACKEND.group, kind: X_BACKEND.kind, name, namespace };
    return RouteTarget._object(reference, { hosts: [this.options.hostname], isLocal: true });
  }
}

function validation(options: ExternalHostnameTlsOptions, host: Resolvable<string>, at: Location): XBackendTls['validation'] {
  at.at('hostname').checkText(options.hostname, hostname);
  at.at('caCertificates').checkText(options.caCertificates, objectName);
  options.subjectAltNames?.forEach((name, index) => at.at('subjectAltNames').at(index).checkText(name, hostname));
  return given({
    hostname: options.hostname ?? host,
    ...options.caCertificates === undefined
      ? { wellKnownCACertificates: 'System' }
      : { caCertificateRefs: [{ group: '', kind: 'ConfigMap', name: options.caCertificates }] },
    subjectAltNames: options.subjectAltNames?.map((name) => ({ type: 'Hostname' as const, hostname: name })),
  });
}
