import type { BackendGrantOptions } from './backend';
import type { AppProtocol, StaticBackendOptions } from './static-backend';
import { BackendTls } from '../policy/backend-tls';

/** What a Backend with TLS is made of. */
export interface TlsBackendOptions extends BackendGrantOptions {
  /** The DNS name of the host: also the name that is asked for (SNI), verified on the certificate, and written into the Host header. */
  readonly host: string;

  /**
   * The port, 1 to 65535.
   *
   * @default 443
   */
  readonly port?: number;

  /**
   * How TLS is spoken.
   *
   * @default BackendTls.systemCas()
   */
  readonly tls?: BackendTls;

  /**
   * What the host speaks.
   *
   * @default - HTTP/1.1
   */
  readonly appProtocol?: AppProtocol;
}

const HTTPS_PORT = 443;

/** The static destination that a host with TLS is. */
export function tlsDestination({ host, port, appProtocol }: TlsBackendOptions): StaticBackendOptions {
  return { hosts: [{ host, port: port ?? HTTPS_PORT }], appProtocol };
}

/** TLS that verifies the host, unless told otherwise. */
export function tlsOf(options: TlsBackendOptions): BackendTls {
  return options.tls ?? BackendTls.systemCas();
}
