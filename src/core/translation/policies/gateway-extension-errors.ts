import { absentError } from './absent';
import type { PolicyError } from './attached-policy';
import { extensionTypeOf } from './gateway-extension';
import { KEYS } from './jwks';
import { missingKeyErrors } from './missing-key';
import { extensionValueErrors } from './value-errors';
import type { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import { perSet } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import { CONFIG_MAP, readReference, SERVICE } from '../../manifests/reference';
import { jwks } from '../../syntax/jwks';
import { backendReferenceFields } from '../references/backend-reference';
import { resolveBackend } from '../references/resolution';
import { isPlaceholder, valueOf } from '../references/secret';
import { lacksKey, resolveSecret } from '../references/secret-resolution';

const known = perSet(() => new Map<Manifest, readonly PolicyError[]>());

/**
 * Why an extension cannot be used. It has no status: the policies that use it are refused.
 *
 * Source: pkg/kgateway/extensions2/plugins/trafficpolicy/gateway_extension.go, jwt.go, oauth2.go
 */
export function extensionErrors(set: ManifestSet, extension: Manifest): readonly PolicyError[] {
  let errors = known(set).get(extension);
  if (errors === undefined) { known(set).set(extension, errors = errorsOf(set, extension)); }
  return errors;
}

function errorsOf(set: ManifestSet, extension: Manifest): readonly PolicyError[] {
  const type = extensionTypeOf(extension);
  if (type === undefined) { return []; }
  const body = extension.spec.get(type);
  return [...backendErrors(set, body), ...extensionValueErrors(set, extension.spec), ...type === 'jwt' ? keyErrors(set, body) : [], ...type === 'oauth2' ? oauthErrors(set, body) : []];
}

/** References to backends, wherever they are within a field. */
export function backendErrors(set: ManifestSet, within: Field): readonly PolicyError[] {
  return backendReferenceFields(within).flatMap((at): readonly PolicyError[] => {
    const reference = readReference(at, SERVICE);
    if (reference === undefined) { return [{ at, certain: false }]; }
    const { outcome, cause } = resolveBackend(set, reference);
    return outcome === 'resolved' ? [] : [absentError(set, cause, reference, outcome !== 'unknown')];
  });
}

/** The keys that tokens are checked with. */
function keyErrors(set: ManifestSet, jwt: Field): readonly PolicyError[] {
  return jwt.get('providers').entries.map((provider) => provider.at('jwks', 'local')).filter((local) => local.isObject).flatMap((local) => {
    const inline = local.get('inline');
    if (inline.isPresent) {
      const written = inline.text === undefined || isPlaceholder(inline.text) ? undefined : inline.text;
      return keySetErrors(inline, written);
    }
    return keysInConfigMap(set, local.get('configMapRef'));
  });
}

function keysInConfigMap(set: ManifestSet, at: Field): readonly PolicyError[] {
  const reference = at.isPresent ? readReference(at, CONFIG_MAP) : undefined;
  if (reference === undefined) { return []; }
  const found = set.find('', 'ConfigMap', at.manifest.namespace, reference.name);
  if (!(found instanceof Manifest)) { return [{ at, certain: found === 'missing' }]; }
  if (lacksKey(found, KEYS)) { return [{ at, certain: true }]; }
  return keySetErrors(at, valueOf(found, KEYS));
}

function keySetErrors(at: Field, keys: string | undefined): readonly PolicyError[] {
  if (keys === undefined) { return [{ at, certain: false }]; }
  return jwks(keys).controller === undefined ? [] : [{ at, certain: true }];
}

/** Endpoints that are not written are asked for at the issuer, which can't be done here. */
function oauthErrors(set: ManifestSet, oauth2: Field): readonly PolicyError[] {
  const secret = oauth2.at('credentials', 'clientSecretRef');
  const { outcome, secret: found } = resolveSecret(set, secret);
  const redirect = oauth2.get('redirectURI');
  const isDiscovered = ['tokenEndpoint', 'authorizationEndpoint'].some((name) => oauth2.get(name).isAbsent);
  return [
    ...isDiscovered ? [{ at: oauth2, certain: oauth2.get('issuerURI').isAbsent }] : [],
    ...outcome === 'resolved' ? [] : [{ at: secret, certain: outcome !== 'unknown' }],
    ...found === undefined ? [] : missingKeyErrors(secret, found, 'client-secret'),
    ...redirect.text !== undefined && !hasPath(redirect.text) ? [{ at: redirect, certain: true }] : [],
    ...denyErrors(oauth2),
  ];
}

/** Whether a URI has a scheme and a path, by the signs between them alone. */
function hasPath(uri: string): boolean {
  return /:\/\/[^/]*\/[^]/.test(uri);
}

const MATCH_TYPES = ['Exact', 'RegularExpression'];

function denyErrors(oauth2: Field): readonly PolicyError[] {
  return oauth2.at('denyRedirect', 'headers').entries.map((header) => header.get('type'))
    .filter((type) => type.isPresent && type.text !== undefined && !MATCH_TYPES.includes(type.text)).map((at) => ({ at, certain: true }));
}
