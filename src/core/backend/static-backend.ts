import type { BackendSpec } from '../../generated/spec/backend';
import type { Location } from '../location';
import { given } from '../manifest';
import { destinationHost } from '../syntax/host';
import { port } from '../syntax/port';

/** A host and its port. */
export interface StaticHost {
  /** A DNS name, or an IPv4 or IPv6 address: no scheme, no port, no wildcard. */
  readonly host: string;

  /** The port, 1 to 65535. */
  readonly port: number;
}

/** What a Backend speaks, where it is not HTTP/1.1. */
export enum AppProtocol {
  /** HTTP/2 over TLS. */
  HTTP2 = 'http2',
  /** gRPC, over HTTP/2. */
  GRPC = 'grpc',
  /** gRPC-Web, over HTTP/2. */
  GRPC_WEB = 'grpc-web',
  /** HTTP/2 in plain text. */
  H2C = 'kubernetes.io/h2c',
  /** WebSocket in plain text: routes to the Backend accept the upgrade. */
  WEBSOCKET = 'kubernetes.io/ws',
}

/** What a static Backend is made of. */
export interface StaticBackendOptions {
  /**
   * The hosts; requests are spread over them evenly. One at least.
   * If one of them has a DNS name, all are looked up by DNS.
   */
  readonly hosts: StaticHost[];

  /**
   * What the hosts speak.
   *
   * @default - HTTP/1.1
   */
  readonly appProtocol?: AppProtocol;
}

/** `hostAt` tells where the program has written a host: a TlsBackend has only one. */
export function renderStatic(options: StaticBackendOptions, at: Location, hostAt = (index: number): Location => at.at('hosts').at(index)): BackendSpec {
  if (options.hosts.length === 0) {
    at.at('hosts').refuse({ wrong: 'a static Backend needs a host', fix: 'give at least one { host, port }' });
  }
  options.hosts.forEach((host, index) => {
    hostAt(index).at('host').checkText(host.host, destinationHost);
    hostAt(index).at('port').check<number>(host.port, port);
  });
  return {
    type: 'Static',
    static: given({
      hosts: options.hosts.map((host) => ({ host: host.host, port: host.port })),
      appProtocol: options.appProtocol,
    }),
  };
}
