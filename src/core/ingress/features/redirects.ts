import { parseUrl } from './destination';
import type { Feature } from './feature';
import type { ConversionContext } from '../conversion-context';
import type { IngressObject } from '../ingress-object';
import type { RedirectDraft } from '../rule-builder';

const STATUSES = [301, 302, 303, 307, 308];

/** permanent-redirect and temporal-redirect: an answer in place of the backend, before anybody is asked who comes. */
export const redirects: Feature = (context, builder) => {
  const { ingress } = builder;
  const annotation = ['temporal-redirect', 'permanent-redirect'].find((name) => ingress.text(name) !== undefined);
  if (annotation === undefined) { return; }
  const redirect = redirectTo(ingress.text(annotation) ?? '', statusOf(ingress, annotation));
  if (redirect !== undefined) {
    builder.redirect = redirect;
    return;
  }
  builder.status = UNAVAILABLE;
  context.findings.add({
    id: 'ingress-invalid',
    severity: 'error',
    at: ingress.field(annotation),
    annotation,
    message: `a RequestRedirect cannot lead to ${JSON.stringify(ingress.text(annotation))}`,
    fix: 'write a URL without variables but $request_uri at its end, and without query',
    consequence: 'the route answers 503',
  });
};

export const UNAVAILABLE = 503;

function statusOf(ingress: IngressObject, annotation: string): number {
  const isTemporal = annotation === 'temporal-redirect';
  const status = ingress.integer(`${annotation}-code`);
  const possible = status !== undefined && status >= 300 && status <= (isTemporal ? 307 : 308);
  return possible ? status : isTemporal ? 302 : 301;
}

/** Where a URL of nginx leads, if a RequestRedirect can say it. */
export function redirectTo(text: string, status: number): RedirectDraft | undefined {
  if (!STATUSES.includes(status)) { return undefined; }
  const keepsPath = /\$(?:request_uri|uri)$/.test(text);
  const plain = text.replace(/\/?\$(?:request_uri|uri)$/, '').replace(/^\$scheme:/, 'https:');
  if (plain.startsWith('/') && !keepsPath) { return pathOnly(plain, status); }
  const url = parseUrl(plain.replace(/\$(?:http_)?host\b/, 'host.invalid'));
  if (url === undefined || /[$?]/.test(url.path) || url.host.includes('$') || (keepsPath && url.path !== '/')) { return undefined; }
  const standard = url.scheme === 'https' ? 443 : 80;
  return {
    ...text.startsWith('$scheme') ? {} : { scheme: url.scheme },
    ...url.host === 'host.invalid' ? {} : { hostname: url.host },
    ...url.port === standard ? {} : { port: url.port },
    ...keepsPath ? {} : { path: url.path },
    status,
  };
}

function pathOnly(path: string, status: number): RedirectDraft | undefined {
  return /[$?#]/.test(path) ? undefined : { path, status };
}

/** The redirect to the same URL with TLS. */
export function toHttps(context: ConversionContext): RedirectDraft {
  const wanted = context.config.integer('http-redirect-code', 308);
  return { scheme: 'https', status: STATUSES.includes(wanted) ? wanted : 308 };
}
