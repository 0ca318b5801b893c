import { gateways, isTerminating, listenersOf } from './listener';
import type { Field } from '../../manifests/field';
import type { Manifest } from '../../manifests/manifest';
import { perSet } from '../../manifests/manifest-set';
import { CONFIG_MAP, readReference, SECRET } from '../../manifests/reference';
import type { Reference } from '../../manifests/reference';
import type { Condition } from '../reports/condition';

/** The certificates that listeners show to clients, and those that Gateways show to backends. */
export const certificateReferences = perSet((set): readonly Reference[] => [
  ...listenersOf(set).filter(isTerminating).flatMap(({ at }) => at.at('tls', 'certificateRefs').entries),
  ...gateways(set).map(({ spec }) => spec.at('tls', 'backend', 'clientCertificateRef')).filter((field) => field.isPresent),
].flatMap((field) => readReference(field, SECRET) ?? []));

/** The CAs that the certificates of clients are checked against. */
export const frontendCas = perSet((set): readonly Reference[] => gateways(set)
  .flatMap(({ spec }) => frontendValidations(spec.at('tls', 'frontend')))
  .flatMap((validation) => validation.get('caCertificateRefs').entries)
  .flatMap((field) => readReference(field, CONFIG_MAP) ?? []));

/** How a Gateway checks the certificates of clients, by default and for single ports. */
export function frontendValidations(frontend: Field): readonly Field[] {
  return [frontend.get('default'), ...frontend.get('perPort').entries.map((port) => port.get('tls'))].map((tls) => tls.get('validation'));
}

/** How a Gateway checks them on one port. */
export function frontendValidation({ spec }: Manifest, port: number | undefined): Field {
  const frontend = spec.at('tls', 'frontend');
  const ofPort = frontend.get('perPort').entries.find((one) => one.get('port').number === port)?.at('tls', 'validation');
  return ofPort?.isPresent === true ? ofPort : frontend.at('default', 'validation');
}

/** What kgateway reports of a listener whose TLS it can't set up: without `resolved`, its references are in order. */
export function tlsFault(resolved: string | undefined, accepted = 'Invalid'): readonly Condition[] {
  return [
    ...resolved === undefined ? [] : [{ type: 'ResolvedRefs', status: 'False' as const, reason: resolved }],
    { type: 'Accepted', status: 'False', reason: accepted },
    { type: 'Programmed', status: 'False', reason: 'Invalid' },
  ];
}

/** What kgateway reports where a certificate can't be used: of a listener, or of a Gateway that shows it to backends. */
export function certificateFault({ at }: { readonly at: Field }): readonly Condition[] {
  return isOfListener(at) ? tlsFault('InvalidCertificateRef') : [{ type: 'ResolvedRefs', status: 'False', reason: 'InvalidClientCertificateRef' }];
}

/** Whether a reference to a certificate is in a listener. */
export function isOfListener({ path }: Field): boolean {
  return path[1] === 'listeners';
}
