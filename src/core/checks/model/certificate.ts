import { gateways, listenersOf } from './listener';
import { CONFIG_MAP, readReference, SECRET } from './reference';
import type { Reference } from './reference';
import { perSet } from '../set/manifest-set';

/** The certificates of listeners, and those that Gateways show to backends. */
export const certificateReferences = perSet((set): readonly Reference[] => [
  ...listenersOf(set).flatMap(({ at }) => at.at('tls', 'certificateRefs').entries),
  ...gateways(set).map(({ spec }) => spec.at('tls', 'backend', 'clientCertificateRef')).filter((field) => field.isPresent),
].flatMap((field) => readReference(field, SECRET) ?? []));

/** The authorities that the certificates of clients are checked against. */
export const frontendAuthorities = perSet((set): readonly Reference[] => gateways(set)
  .map(({ spec }) => spec.at('tls', 'frontend'))
  .flatMap((frontend) => [frontend.get('default'), ...frontend.get('perPort').entries.map((port) => port.get('tls'))])
  .flatMap((tls) => tls.at('validation', 'caCertificateRefs').entries)
  .flatMap((field) => readReference(field, CONFIG_MAP) ?? []));
