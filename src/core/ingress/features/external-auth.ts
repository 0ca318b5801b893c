import { destinationFor, parseUrl } from './destination';
import type { UrlParts } from './destination';
import type { Feature } from './feature';
import type { GatewayExtensionExtAuth } from '../../../generated/spec/gateway-extension';
import type { HTTPRouteRuleBackendRef } from '../../../generated/spec/http-route';
import type { Field } from '../../manifests/field';
import type { ConversionContext } from '../conversion-context';
import type { Host } from '../hosts';
import { listOf } from '../ingress-object';
import type { IngressObject } from '../ingress-object';
import type { RuleBuilder } from '../rule-builder';

/** auth-url, or global-auth-url of the controller: a service decides who may pass. */
export const externalAuth: Feature = (context, builder, host) => {
  const { ingress } = builder;
  const asked = questionOf(context, ingress, builder);
  if (asked === undefined) { return; }
  const { text, at } = asked;
  const url = parseUrl(text);
  const lost = url === undefined ? { message: `${JSON.stringify(text)} is no URL of HTTP`, fix: 'write one such as http://auth.shop.svc.cluster.local/verify' } : whyLost(url);
  if (url === undefined || lost !== undefined) {
    context.lose(builder, { annotation: 'auth-url', at, ...lost ?? { message: '', fix: '' } });
    return;
  }
  const backendRef = isOwnHost(url.host) ? ownService(context, host, url, builder.namespace) : destinationFor(context, url, builder, 'GatewayExtension');
  if (backendRef === undefined) {
    context.lose(builder, {
      annotation: 'auth-url',
      at,
      message: `no Ingress in the input has, without auth-url, the path ${url.path} of ${host.name === '' ? 'the host' : host.name}`,
      fix: 'add the Ingress of the service to the input, or name its Service in auth-url: http://auth.shop.svc.cluster.local/verify',
    });
    return;
  }
  const extAuth: GatewayExtensionExtAuth = {
    headersToForward: FORWARDED,
    httpService: { backendRef, pathPrefix: `${url.path}?original=`, ...messages(context, ingress) },
  };
  const name = context.objects.gatewayExtension(builder.namespace, `auth-${ingress.name}`, { type: 'ExtAuth', extAuth });
  builder.policy.extAuth = { extensionRef: { name } };
};

/** What the service gets to see of a request: sessions, tokens, and who asks. */
const FORWARDED = [
  'accept', 'authorization', 'cookie', 'origin', 'referer', 'user-agent', 'x-api-key', 'x-csrf-token', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto',
  'x-request-id', 'x-requested-with',
];

/** What is asked, and where it is written. */
interface Question {
  readonly text: string;
  readonly at: Field;
}

function questionOf({ config }: ConversionContext, ingress: IngressObject, builder: RuleBuilder): Question | undefined {
  const own = ingress.text('auth-url');
  if (own !== undefined) { return { text: own, at: ingress.field('auth-url') }; }
  const [text, at] = [config.text('global-auth-url'), config.field('global-auth-url')];
  const open = listOf(config.text('no-auth-locations') ?? '/.well-known/acme-challenge');
  if (text === undefined || at === undefined || ingress.flag('enable-global-auth') === false) { return undefined; }
  return open.some((beginning) => builder.location.path.startsWith(beginning)) ? undefined : { text, at };
}

function whyLost(url: UrlParts) {
  if (/[$]/.test(url.host) && !isOwnHost(url.host)) {
    return { message: `the host of the service has variables of nginx: ${url.host}`, fix: 'name its Service in auth-url: http://auth.shop.svc.cluster.local/verify' };
  }
  if (url.path.includes('$')) {
    return { message: `the path of the service has variables of nginx: ${url.path}`, fix: 'let the service read the path of the request, and write a fixed path' };
  }
  if (url.path.includes('?')) {
    return {
      message: `the service is asked with parameters, ${url.path}, to which clients could add some of their own`,
      fix: 'configure them in the service, and leave them out of auth-url',
    };
  }
  return undefined;
}

function isOwnHost(host: string): boolean {
  return ['$host', '$http_host', '$best_http_host', '$server_name'].includes(host);
}

/** The Service behind a path of the same host. */
function ownService(context: ConversionContext, host: Host, url: UrlParts, from: string): HTTPRouteRuleBackendRef | undefined {
  const location = host.locations
    .find(({ path, pathType }) => path === url.path || (pathType === 'Prefix' && url.path.startsWith(path.endsWith('/') ? path : `${path}/`)));
  // A path that is protected itself would be asked about itself.
  if (location?.backend === undefined || location.ingress.has('auth-url')) { return undefined; }
  const { backend, ingress } = location;
  const port = context.portOf(backend, ingress.namespace);
  if (port === undefined) { return undefined; }
  if (ingress.namespace !== from) {
    context.objects.grant({ kind: 'GatewayExtension', from, to: { kind: 'Service', name: backend.name, namespace: ingress.namespace } });
  }
  return { name: backend.name, ...ingress.namespace === from ? {} : { namespace: ingress.namespace }, port };
}

function messages(context: ConversionContext, ingress: IngressObject): Pick<NonNullable<GatewayExtensionExtAuth['httpService']>, 'authorizationRequest' | 'authorizationResponse'> {
  const names = ingress.has('auth-url') ? ingress.list('auth-response-headers') : listOf(context.config.text('global-auth-response-headers'));
  const headersToBackend = names.map((name) => name.toLowerCase());
  const onSuccess = context.hasKgateway(4) ? { headersToClientOnSuccess: ['set-cookie'] } : {};
  const response = { ...headersToBackend.length === 0 ? {} : { headersToBackend }, ...onSuccess };
  const headersToAdd = requestHeaders(context, ingress);
  return {
    ...Object.keys(headersToAdd).length === 0 ? {} : { authorizationRequest: { headersToAdd } },
    ...Object.keys(response).length === 0 ? {} : { authorizationResponse: response },
  };
}

/** Headers without variables: what is in them is the same for every request. */
function requestHeaders(context: ConversionContext, ingress: IngressObject): Record<string, string> {
  const redirect = ingress.text('auth-request-redirect');
  const [namespace, name] = (ingress.text('auth-proxy-set-headers') ?? '').split('/');
  const map = name === undefined ? undefined : context.find('ConfigMap', namespace, name);
  if (name !== undefined && map === undefined) {
    context.findings.add({
      id: 'ingress-missing',
      severity: 'warning',
      at: ingress.field('auth-proxy-set-headers'),
      annotation: 'auth-proxy-set-headers',
      message: `ConfigMap ${JSON.stringify(`${namespace}/${name}`)} is not in the input`,
      fix: 'add it to the input',
      consequence: 'the service does not get its headers',
    });
  }
  const headers = (map?.root.get('data').fields ?? []).map(([header, field]) => [header, field.text ?? ''] as const);
  return Object.fromEntries([...redirect === undefined ? [] : [['X-Auth-Request-Redirect', redirect] as const], ...headers]
    .filter(([, value]) => value !== '' && !value.includes('$')));
}
