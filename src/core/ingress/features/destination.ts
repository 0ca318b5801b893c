import type { HTTPRouteRuleBackendRef } from '../../../generated/spec/http-route';
import { KGATEWAY_GROUP } from '../../kinds';
import type { ConversionContext } from '../conversion-context';
import type { RuleBuilder } from '../rule-builder';

/** Where a URL of an annotation leads. */
export interface UrlParts {
  readonly scheme: 'http' | 'https';
  readonly host: string;
  readonly port: number;
  /** With the query. */
  readonly path: string;
}

/** Nothing if it is no URL of HTTP. Variables of nginx stay as they are. */
export function parseUrl(text: string): UrlParts | undefined {
  const found = /^(https?):\/\/([^/?#:]+)(?::(\d{1,5}))?([/?][^#]*)?$/i.exec(text);
  if (found === null) { return undefined; }
  const scheme = found[1].toLowerCase() as UrlParts['scheme'];
  const path = found[4] ?? '/';
  return { scheme, host: found[2].toLowerCase(), port: found[3] === undefined ? STANDARD_PORTS[scheme] : Number(found[3]), path: path.startsWith('?') ? `/${path}` : path };
}

const STANDARD_PORTS = { http: 80, https: 443 } as const;

/** A Service of the cluster, or a Backend for a host outside of it. */
/** @param kind of what refers to it, in the namespace of the rule */
export function destinationFor(
  context: ConversionContext,
  url: UrlParts,
  { namespace, ingress }: RuleBuilder,
  kind: string,
): HTTPRouteRuleBackendRef {
  const service = serviceNamed(context, url.host, ingress.namespace);
  if (service === undefined) { return external(context, url, namespace); }
  if (service.namespace !== namespace) { context.objects.grant({ kind, from: namespace, to: { kind: 'Service', ...service } }); }
  if (url.scheme === 'https') {
    context.objects.backendConfigPolicy(service.namespace, service.name, {
      targetRefs: [{ group: '', kind: 'Service', name: service.name }], tls: { insecureSkipVerify: true },
    });
  }
  return { name: service.name, ...service.namespace === namespace ? {} : { namespace: service.namespace }, port: url.port };
}

/** `auth.shop.svc.cluster.local`, and shorter forms if the Service is in the input. */
function serviceNamed({ set }: ConversionContext, host: string, namespace: string) {
  const [name, where, svc, ...rest] = host.split('.');
  if (svc === 'svc' && ['', 'cluster.local'].includes(rest.join('.'))) { return { name, namespace: where }; }
  if (where === undefined) { return { name, namespace }; }
  const isService = svc === undefined && typeof set.find('', 'Service', where, name) === 'object';
  return isService ? { name, namespace: where } : undefined;
}

function external(context: ConversionContext, { scheme, host, port }: UrlParts, namespace: string): HTTPRouteRuleBackendRef {
  const name = context.objects.backend(namespace, host, { type: 'Static', static: { hosts: [{ host, port }] } });
  if (scheme === 'https') {
    context.objects.backendTlsPolicy(namespace, name, {
      targetRefs: [{ group: KGATEWAY_GROUP, kind: 'Backend', name }], validation: { hostname: host, wellKnownCACertificates: 'System' },
    });
  }
  return { group: KGATEWAY_GROUP, kind: 'Backend', name };
}
