import type { ManifestSet } from '../../manifests/manifest-set';
import { translationOf } from '../../translation';
import type { GatewayTranslation, HttpChain, PortTranslation } from '../../translation/gateways/gateway-translation';
import { arrive, isArrival } from '../arrival';
import type { Arrival } from '../arrival';
import type { Header, ObjectName, Request } from '../request';
import { servedChain } from '../served-chain';

/** A place in a set where requests arrive. */
export interface Location {
  readonly set: ManifestSet;
  readonly gateway: GatewayTranslation;
  readonly port: PortTranslation;
  readonly chain: HttpChain;
}

/** All places of a set. */
export function locationsOf(set: ManifestSet): readonly Location[] {
  return translationOf(set).gateways.flatMap((gateway) =>
    gateway.ports.flatMap((port) => port.httpChains.map((chain) => ({ set, gateway, port, chain }))));
}

/** What a request asks for besides its host. */
export interface RequestParts {
  readonly path: string;
  readonly method: string;
  readonly headers: readonly Header[];
  readonly address?: string;
}

/** The part of a request that leads it to a place: nothing is said that goes without saying. */
export interface Destination {
  readonly scheme: 'http' | 'https';
  readonly host: string;
  readonly port: number | undefined;
  readonly serverName: string | undefined;
  readonly gateway: ObjectName | undefined;
}

export function build(destination: Destination, { path, method, headers, address }: RequestParts): Request {
  return { ...destination, path, method, headers, client: { address, hasCertificate: undefined } };
}

/** Whether requests have to name the Gateway that they are for. */
export function hasSeveralGateways(set: ManifestSet): boolean {
  return translationOf(set).gateways.length > 1;
}

export function withoutGateway(request: Request): Request {
  return { ...request, gateway: undefined };
}

/** Hosts that nobody is likely to name. */
const LABELS = ['www', 'any', 'other', 'w1'];
const STRANGERS = ['any.example', 'other.example', 'nobody.invalid'];

/** How a host of a place is reached; undefined if closer hosts or listeners take all of it. */
export function destinationFor(location: Location, host: string): Destination | undefined {
  const names = host === '*' ? STRANGERS : host.startsWith('*.') ? LABELS.map((label) => label + host.slice(1)) : [host];
  for (const name of names) {
    for (const serverName of location.chain.serverName === undefined ? [undefined] : [undefined, ...serverNames(location.chain.serverName)]) {
      const destination = destinationAt(location, name, serverName);
      const arrival = arrive(location.set, build(destination, { path: '/', method: 'GET', headers: [] }));
      if (isArrival(arrival) && arrival.chain === location.chain && takesHost(location, arrival, name, host)) { return destination; }
    }
  }
  return undefined;
}

function serverNames(name: string): readonly string[] {
  return name === '' ? STRANGERS : name.startsWith('*.') ? LABELS.map((label) => label + name.slice(1)) : [name];
}

/** The place with one host, without looking whether it is reached. */
export function destinationAt({ gateway, port, chain }: Location, host: string, serverName?: string): Destination {
  const scheme = chain.serverName === undefined ? 'http' : 'https';
  const { namespace = '', name = '' } = gateway.gateway.manifest;
  return {
    scheme,
    host,
    port: port.port === (scheme === 'https' ? 443 : 80) ? undefined : port.port,
    serverName,
    gateway: { namespace, name },
  };
}

function takesHost(location: Location, arrival: Arrival, name: string, host: string): boolean {
  return servedChain(location.set, arrival).search.find(name).at(0)?.host === host;
}
