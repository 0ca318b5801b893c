import { headerModifiers, writtenHeaders } from './header-modifier';
import { KGATEWAY_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import { perSet } from '../../manifests/manifest-set';
import type { Reference } from '../../manifests/reference';
import { readReference, SECRET } from '../../manifests/reference';

/** A Secret that something of kgateway refers to. */
export interface SecretReference extends Reference {
  /** The key that is read there; undefined if all keys are, if a check of its own knows them, or if it can't be read. */
  readonly key: string | undefined;
}

/** The Secrets of policies that may be in other namespaces. */
export const secretReferences = perSet((set): readonly SecretReference[] => [
  ...set.ofKind(KGATEWAY_GROUP, 'TrafficPolicy').flatMap(({ spec }) => [
    ...read(spec.at('basicAuth', 'secretRef'), '.htpasswd'),
    ...read(spec.at('apiKeyAuth', 'secretRef')),
  ]),
  ...headerModifiers(set).flatMap(writtenHeaders).flatMap((header) => read(header.get('secretRef'), header.get('name').text)),
]);

/** Secrets that have to be beside what refers to them. */
export const localSecretReferences = perSet((set): readonly SecretReference[] => [
  ...set.ofKind(KGATEWAY_GROUP, 'Backend').flatMap(({ spec }) => read(spec.at('aws', 'auth', 'secretRef'))),
  ...set.ofKind(KGATEWAY_GROUP, 'BackendConfigPolicy').flatMap(({ spec }) => read(spec.at('tls', 'secretRef'))),
  ...set.ofKind(KGATEWAY_GROUP, 'GatewayExtension').flatMap(({ spec }) => read(spec.at('oauth2', 'credentials', 'clientSecretRef'), 'client-secret')),
]);

function read(at: Field, byDefault?: string): readonly SecretReference[] {
  const reference = readReference(at, SECRET);
  const key = at.get('key');
  return reference === undefined || reference.name === '' ? [] : [{ key: key.isAbsent ? byDefault : key.text, ...reference }];
}
