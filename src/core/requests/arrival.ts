import type { Outcome } from './answer';
import { faultOf, notKnown } from './fault';
import { hostnameOf, nameOfServer } from './hosts';
import type { Request } from './request';
import { titleOf } from '../manifests/manifest';
import type { Manifest } from '../manifests/manifest';
import type { ManifestSet } from '../manifests/manifest-set';
import { translationOf } from '../translation';
import type { GatewayTranslation, HttpChain, PortTranslation } from '../translation/gateways/gateway-translation';
import { covers } from '../translation/gateways/hostname';
import type { Listener } from '../translation/gateways/listener';

/** Where a connection arrives whose requests are read. */
export interface Arrival {
  readonly gateway: GatewayTranslation;
  readonly port: PortTranslation;
  readonly chain: HttpChain;
}

/** Why no request is read. */
export interface NoArrival {
  readonly outcome: Outcome;
  readonly gateway: Manifest | undefined;
  readonly listener: Listener | undefined;
}

export const isArrival = (found: Arrival | NoArrival): found is Arrival => 'chain' in found;

/** The connections of a Gateway that a request can come through. */
export function arrive(set: ManifestSet, request: Request): Arrival | NoArrival {
  const { gateways } = translationOf(set);
  const wanted = request.gateway;
  const named = wanted === undefined ? gateways
    : gateways.filter(({ gateway: { manifest } }) => manifest.name === wanted.name && (manifest.namespace === wanted.namespace || manifest.namespace === ''));
  if (named.length === 0) {
    const missing = wanted === undefined ? 'no Gateway of kgateway is among the manifests' : `${titleOf({ kind: 'Gateway', ...wanted })} is not among the manifests, or not of kgateway`;
    return { outcome: notKnown(faultOf(missing)), gateway: undefined, listener: undefined };
  }
  const found = named.map((gateway) => arriveAt(gateway, request));
  if (found.length === 1) { return found[0]; }
  const open = found.filter(isArrival);
  if (open.length === 1) { return open[0]; }
  const host = hostnameOf(request.host);
  const serving = open.filter(({ chain }) => chain.virtualHosts.some((one) => one.host === '*' || covers(one.host, host)));
  if (serving.length === 1) { return serving[0]; }
  const candidates = [serving, open].find((some) => some.length > 0)?.map(({ gateway }) => gateway) ?? named;
  return { outcome: notKnown(severalGateways(candidates.map(({ gateway }) => gateway.manifest))), gateway: undefined, listener: undefined };
}

function severalGateways(gateways: readonly Manifest[]): ReturnType<typeof faultOf> {
  const names = gateways.map(({ title }) => title).join(', ');
  return faultOf(`several Gateways may take the request, and none is chosen: ${names}`, ...gateways.map(({ spec }) => spec));
}

function arriveAt(gateway: GatewayTranslation, request: Request): Arrival | NoArrival {
  const { manifest } = gateway.gateway;
  const refuse = (by: 'connection' | 'tls' | 'passthrough', text: string, listener?: Listener): NoArrival => ({
    outcome: { kind: 'refused', by, reason: faultOf(text, listener?.at ?? manifest.spec.get('listeners')) }, gateway: manifest, listener,
  });
  const chosen = portFor(gateway, request);
  if (chosen === 'several') {
    const ports = gateway.ports.map(({ port }) => port ?? '?').join(', ');
    return { outcome: notKnown(faultOf(`${manifest.title} has several ports, and none is chosen: ${ports}`, manifest.spec.get('listeners'))), gateway: manifest, listener: undefined };
  }
  const open = chosen === undefined ? gateway.ports.find(({ port }) => port === undefined) : undefined;
  if (open !== undefined) {
    const { listener } = anyListener(open);
    return { outcome: notKnown(faultOf('the port of a listener can\'t be read', listener?.at ?? manifest.spec.get('listeners'))), gateway: manifest, listener };
  }
  if (chosen === undefined) { return refuse('connection', `nothing listens on port ${request.port ?? (request.scheme === 'https' ? 443 : 80)} of ${manifest.title}`); }
  if (chosen.httpChains.length + chosen.streamChains.length === 0) { return refuse('connection', `nothing comes of the listeners on port ${chosen.port ?? ''}`); }
  if (request.scheme === 'http') {
    const plain = chosen.httpChains.find(({ serverName }) => serverName === undefined);
    if (plain !== undefined) { return { gateway, port: chosen, chain: plain }; }
    const { listener, isStream } = anyListener(chosen);
    if (isStream && listener?.protocol === 'TCP') { return refuse('passthrough', 'the connection is handed on as it is: the listener is for TCP', listener); }
    return refuse('tls', 'the listener needs TLS', listener);
  }
  return arriveWithTls(gateway, chosen, request, refuse);
}

function arriveWithTls(
  gateway: GatewayTranslation, port: PortTranslation, request: Request, refuse: (by: 'tls' | 'passthrough', text: string, listener?: Listener) => NoArrival,
): Arrival | NoArrival {
  const serverName = nameOfServer(request);
  const encrypted = port.httpChains.filter((chain) => chain.serverName !== undefined);
  const found = closest(serverName, [
    ...encrypted.map((chain) => ({ name: chain.serverName ?? '', chain, stream: undefined })),
    ...port.streamChains.flatMap((stream) => (stream.serverNames.length === 0 ? [''] : stream.serverNames).map((name) => ({ name, chain: undefined, stream }))),
  ]);
  if (found?.chain !== undefined) { return { gateway, port, chain: found.chain }; }
  if (found?.stream !== undefined) {
    const { listener, route } = found.stream;
    return refuse('passthrough', `the connection is handed on without being read${route === undefined ? '' : `, by ${route.title}`}`, listener);
  }
  const { listener } = anyListener(port);
  if (encrypted.length + port.streamChains.length === 0) { return refuse('tls', 'the listener does not speak TLS', listener); }
  return refuse('tls', `no listener on port ${port.port ?? ''} is for the server name "${serverName}"`, port.httpChains.length === 1 ? listener : undefined);
}

/** Envoy takes an exact name first, then the longest wildcard, then any. */
function closest<T extends { readonly name: string }>(serverName: string, chains: readonly T[]): T | undefined {
  let best: T | undefined;
  for (const chain of chains) {
    const { name } = chain;
    const fits = name === '' || name === serverName || (name.startsWith('*.') && serverName.length > name.length - 1 && serverName.endsWith(name.slice(1)));
    if (fits && (best === undefined || rank(name) > rank(best.name))) { best = chain; }
  }
  return best;
}

function rank(name: string): number {
  return name === '' ? 0 : name.startsWith('*.') ? name.length : Infinity;
}

function anyListener({ httpChains, streamChains }: PortTranslation): { readonly listener: Listener | undefined; readonly isStream: boolean } {
  const [chain] = httpChains;
  return { listener: (chain as HttpChain | undefined)?.listeners[0] ?? streamChains.at(0)?.listener, isStream: httpChains.length === 0 };
}

/** The port that is asked for, else that of the scheme, else the only one for it. */
function portFor({ ports }: GatewayTranslation, { port, scheme }: Request): PortTranslation | 'several' | undefined {
  if (port !== undefined) { return ports.find((one) => one.port === port); }
  const usual = ports.find((one) => one.port === (scheme === 'https' ? 443 : 80));
  if (usual !== undefined) { return usual; }
  const fitting = ports.filter(({ httpChains, streamChains }) => (scheme === 'http' ? httpChains.some(({ serverName }) => serverName === undefined)
    : httpChains.some(({ serverName }) => serverName !== undefined) || streamChains.length > 0));
  return fitting.length > 1 ? 'several' : fitting.at(0);
}
