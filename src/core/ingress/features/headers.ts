import type { Feature } from './feature';
import type { Manifest } from '../../manifests/manifest';
import type { ConversionContext } from '../conversion-context';
import type { HeaderValue, RuleBuilder } from '../rule-builder';

const DEFAULT_MAX_AGE = 31_536_000;

/** Strict-Transport-Security, which ingress-nginx sets on every host with a certificate. */
export const strictTransportSecurity: Feature = ({ config }, builder, host) => {
  if (host.certificate === undefined || !config.flag('hsts', true)) { return; }
  const parts = [
    `max-age=${config.integer('hsts-max-age', DEFAULT_MAX_AGE)}`,
    ...config.flag('hsts-include-subdomains', true) ? ['includeSubDomains'] : [],
    ...config.flag('hsts-preload', false) ? ['preload'] : [],
  ];
  builder.responseHeaders.push({ name: 'Strict-Transport-Security', value: parts.join('; ') });
};

/** upstream-vhost, x-forwarded-prefix, custom-headers, and add-headers of the controller. */
export const headers: Feature = (context, builder) => {
  const { ingress } = builder;
  const vhost = ingress.text('upstream-vhost');
  if (vhost !== undefined) { setHost(context, builder, vhost); }
  const prefix = ingress.text('x-forwarded-prefix');
  const target = ingress.text('rewrite-target');
  if (prefix !== undefined && target !== undefined && target !== builder.location.path) {
    builder.requestHeaders.push({ name: 'X-Forwarded-Prefix', value: literal(prefix) });
  }
  builder.responseHeaders.push(...fromConfig(context), ...customHeaders(context, builder));
};

function setHost(context: ConversionContext, builder: RuleBuilder, vhost: string): void {
  const name = vhost.toLowerCase();
  if (/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/.test(name)) {
    builder.hostname = name;
  } else {
    context.findings.add({
      id: 'ingress-lost',
      severity: 'warning',
      at: builder.ingress.field('upstream-vhost'),
      annotation: 'upstream-vhost',
      message: `${JSON.stringify(vhost)} is no plain host name, and a URLRewrite takes no other`,
      fix: 'write a host name without port and variables',
      consequence: 'the backend gets the host of the request',
    });
  }
}

function customHeaders(context: ConversionContext, { ingress }: RuleBuilder): HeaderValue[] {
  const text = ingress.text('custom-headers');
  if (text === undefined) { return []; }
  const [namespace, name] = text.includes('/') ? text.split('/') : [ingress.namespace, text];
  const map = context.find('ConfigMap', namespace, name);
  if (map === undefined) {
    context.findings.add({
      id: 'ingress-missing',
      severity: 'warning',
      at: ingress.field('custom-headers'),
      annotation: 'custom-headers',
      message: `ConfigMap ${JSON.stringify(text)} is not in the input`,
      fix: 'add it to the input',
      consequence: 'responses do not get its headers',
    });
    return [];
  }
  return headersIn(map);
}

function fromConfig(context: ConversionContext): HeaderValue[] {
  const [namespace, name] = (context.config.text('add-headers') ?? '').split('/');
  if (name === undefined) { return []; }
  const map = context.find('ConfigMap', namespace, name);
  const at = context.config.field('add-headers');
  if (map === undefined && at !== undefined) {
    context.findings.add({
      id: 'ingress-missing',
      severity: 'warning',
      at,
      message: `ConfigMap ${JSON.stringify(`${namespace}/${name}`)} is not in the input`,
      fix: 'add it to the input',
      consequence: 'responses do not get its headers',
    });
  }
  return map === undefined ? [] : headersIn(map);
}

function headersIn(map: Manifest): HeaderValue[] {
  return map.root.get('data').fields.flatMap(([name, field]) => field.text === undefined || field.text === '' ? [] : [{ name, value: literal(field.text) }]);
}

/** Envoy reads commands in headers, which begin with a percent sign. */
export function literal(value: string): string {
  return value.replaceAll('%', '%%');
}
