import type { Guard } from './nginx-answer';
import type { ManifestSet } from '../../manifests/manifest-set';
import type { Answer, Outcome } from '../../requests/answer';
import { clientCertificateValidation } from '../../translation/policies/client-certificates';
import type { WrittenObject } from '../object-store';

/** What the gateway does with a request, in the terms in which the model answers. */
export interface GatewayAnswer {
  readonly kind: Outcome['kind'];
  /** `shop/web:80`, with the share of requests. */
  readonly services: Readonly<Record<string, number>>;
  readonly path: string | undefined;
  readonly host: string | undefined;
  readonly status: number | undefined;
  readonly location: string | undefined;
  readonly guards: ReadonlySet<Guard>;
  /** In one line. */
  readonly text: string;
}

const GUARDS: Readonly<Record<string, Guard>> = { 'access list': 'address', 'basic auth': 'password', 'ext auth': 'external' };

/** @param backends what is behind Backends, by `shop/name` */
export function gatewayAnswer(set: ManifestSet, { outcome, conditions, listener }: Answer, backends: ReadonlyMap<string, string>): GatewayAnswer {
  const guards = new Set(conditions.flatMap(({ what, effect }) => effect === 'may-refuse' && GUARDS[what] !== undefined ? [GUARDS[what]] : []));
  if (listener !== undefined && clientCertificateValidation(set, listener)?.isRequired === true) { guards.add('certificate'); }
  const nothing = { services: {}, path: undefined, host: undefined, status: undefined, location: undefined, guards };
  switch (outcome.kind) {
    case 'forwarded': {
      const services: Record<string, number> = {};
      for (const { target, share } of outcome.targets) {
        const name = serviceOf(target, backends);
        services[name] = (services[name] ?? 0) + share;
      }
      const upstream = outcome.targets[0]?.upstream;
      return {
        ...nothing,
        kind: 'forwarded',
        services,
        path: upstream?.path,
        host: upstream?.host,
        text: `${Object.entries(services).map(([name, share]) => share === 1 ? name : `${name} ${Math.round(share * 100)} %`).join(' and ')} gets ${upstream?.path ?? '(not known)'}`,
      };
    }
    case 'redirected': return { ...nothing, kind: 'redirected', status: outcome.status, location: outcome.location, text: `${outcome.status} to ${outcome.location}` };
    case 'responded': return { ...nothing, kind: 'responded', status: outcome.status, text: `${outcome.status}: ${outcome.reason.text}` };
    case 'refused': return { ...nothing, kind: 'refused', text: `no answer: ${outcome.reason.text}` };
    default: return { ...nothing, kind: outcome.kind, text: `not known: ${outcome.reason.text}` };
  }
}

function serviceOf(target: string, backends: ReadonlyMap<string, string>): string {
  const [, name] = /^Backend (.+)$/.exec(target) ?? [];
  return name === undefined ? target : backends.get(name) ?? target;
}

/** The Service that each Backend stands for. */
export function servicesBehind(written: readonly WrittenObject[], externalNames: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const backends = new Map<string, string>();
  for (const { kind, metadata: { name, namespace = '' }, spec } of written) {
    const [address] = (spec as { static?: { hosts?: readonly { host: string; port: number }[] } }).static?.hosts ?? [];
    if (kind !== 'Backend' || address === undefined) { continue; }
    const [service, where, svc] = address.host.split('.');
    const known = svc === 'svc' ? `${namespace === '' ? '' : where}/${service}` : externalNames.get(address.host);
    if (known !== undefined) { backends.set(namespace === '' ? name : `${namespace}/${name}`, `${known}:${address.port}`); }
  }
  return backends;
}
