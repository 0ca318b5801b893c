/** A request of HTTP, as a client sends it to a Gateway. */
export interface Request {
  /**
   * Whether the connection uses TLS.
   */
  readonly scheme: 'http' | 'https';
  /** The Host header, with its port if it has one. */
  readonly host: string;
  /** The path with the query, as it is sent. */
  readonly path: string;
  readonly method: string;
  /** In the order in which they are sent; the same name may come several times. */
  readonly headers: readonly Header[];
  /** The port of the listener. Undefined: 80 for http and 443 for https, or the only port of the scheme. */
  readonly port: number | undefined;
  /** The server name of TLS. Undefined: the host without its port. */
  readonly serverName: string | undefined;
  readonly client: Client;
  /** The Gateway that it is sent to. Undefined: the only one that can take it. */
  readonly gateway: ObjectName | undefined;
}

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** Who sends a request. */
export interface Client {
  /** The IP address that the gateway sees. Undefined: not known. */
  readonly address: string | undefined;
  /** Whether it shows a certificate that the gateway trusts. Undefined: not known. */
  readonly hasCertificate: boolean | undefined;
}

export interface ObjectName {
  readonly namespace: string;
  readonly name: string;
}
