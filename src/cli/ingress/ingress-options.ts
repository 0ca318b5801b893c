import type { IngressOptions } from '../../core/ingress';
import { ANNOTATIONS } from '../../core/ingress';
import { instead } from '../../core/schema/nearest';
import { CannotRun } from '../cannot-run';
import type { CommandLine } from '../command-line';
import { releaseOf } from '../settings';

/** How Ingresses are converted, by the command line. */
export function ingressOptionsOf(line: CommandLine): IngressOptions {
  const accept = line.values('accept').flatMap((value) => value.split(',')).map((name) => name.trim().replace(/^nginx\.ingress\.kubernetes\.io\//, ''));
  const known = Object.keys(ANNOTATIONS);
  const unknown = accept.find((name) => !known.includes(name));
  if (unknown !== undefined) { throw new CannotRun(`--accept: ingress-nginx has no annotation ${JSON.stringify(unknown)}; ${instead(unknown, known)}`); }
  const [gateway] = line.values('gateway');
  const [[gatewayNamespace], [configMap], [defaultCertificate]] = [line.values('gateway-namespace'), line.values('config-map'), line.values('default-certificate')];
  for (const option of ['gateway', 'config-map', 'default-certificate'] as const) { line.values(option).forEach((value) => namespacedName(option, value)); }
  const [namespace, name] = (gateway ?? '').split('/');
  return {
    release: releaseOf(line),
    accept,
    configMap,
    defaultCertificate,
    gatewayNamespace,
    keepRegex: line.switches.has('keep-regex'),
    ...gateway === undefined ? {} : { gateway: { namespace, name } },
  };
}

function namespacedName(option: string, value: string): void {
  if (!/^[a-z0-9][-a-z0-9.]*\/[a-z0-9][-a-z0-9.]*$/.test(value)) { throw new CannotRun(`--${option}: it is no name, got ${JSON.stringify(value)}; write namespace/name`); }
}
