import { absentError } from './absent';
import { apiKeyErrors } from './api-key-errors';
import type { PolicyError } from './attached-policy';
import { basicAuthErrors } from './basic-auth-errors';
import { EXTENSION, EXTENSION_USES, extensionTypeOf } from './gateway-extension';
import type { ExtensionType } from './gateway-extension';
import { extensionErrors } from './gateway-extension-errors';
import { missingKeyErrors } from './missing-key';
import { POLICY_WEIGHT, readWeight } from './policy-weight';
import { languageErrors } from './value-errors';
import type { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { readReference, SECRET } from '../../manifests/reference';
import { isNetwork } from '../../syntax/cidr';
import { permissionOf } from '../references/grant';
import { resolveSecret } from '../references/secret-resolution';

/**
 * Why the controller refuses a TrafficPolicy.
 *
 * Source: pkg/kgateway/extensions2/plugins/trafficpolicy/constructor.go and what it calls
 */
export function trafficPolicyErrors(set: ManifestSet, policy: Manifest): readonly PolicyError[] {
  const { spec } = policy;
  return [
    ...EXTENSION_USES.flatMap(([path, type]) => extensionUse(set, spec.at(...path), type)),
    ...headerErrors(set, spec.get('headerModifiers')),
    ...addressErrors(spec.get('acl')),
    ...spec.get('apiKeyAuth').isObject ? apiKeyErrors(set, spec.get('apiKeyAuth')) : [],
    ...spec.get('basicAuth').isObject ? basicAuthErrors(set, spec.get('basicAuth')) : [],
    ...languageErrors(set, spec),
    ...limitErrors(spec.at('rateLimit', 'local')),
    ...weightErrors(policy),
  ];
}

function extensionUse(set: ManifestSet, use: Field, type: ExtensionType): readonly PolicyError[] {
  const at = use.get('extensionRef');
  if (use.get('disable').isPresent || at.isAbsent) { return []; }
  const reference = readReference(at, EXTENSION);
  if (reference === undefined) { return [{ at, certain: false }]; }
  if (set.settings.referenceGrants === 'strict') {
    const permission = permissionOf(set, reference);
    if (permission !== 'yes') { return [{ at, certain: permission === 'no' }]; }
  }
  const found = set.find(EXTENSION.group, EXTENSION.kind, reference.namespace, reference.name);
  if (!(found instanceof Manifest)) { return [absentError(set, at, reference, found === 'missing')]; }
  return extensionTypeOf(found) === type ? extensionErrors(set, found) : [{ at, certain: true }];
}

/** Values of headers that are in Secrets. */
function headerErrors(set: ManifestSet, modifiers: Field): readonly PolicyError[] {
  return ['request', 'response'].flatMap((side) => ['add', 'set'].flatMap((list) => modifiers.at(side, list).entries)).flatMap((header): readonly PolicyError[] => {
    const at = header.get('secretRef');
    if (header.get('value').isPresent || at.isAbsent) { return []; }
    const { outcome, secret } = resolveSecret(set, at);
    if (secret === undefined) { return [absentError(set, at, readReference(at, SECRET), outcome !== 'unknown')]; }
    const key = at.get('key').text ?? header.get('name').text;
    return key === undefined ? [] : missingKeyErrors(at, secret, key);
  });
}

/** Ranges of addresses that begin in their middle, or are none. Single addresses are not looked at. */
function addressErrors(acl: Field): readonly PolicyError[] {
  return acl.get('rules').entries.flatMap((rule) => rule.get('cidrs').entries)
    .filter(({ text }) => text !== undefined && text.includes('/') && !isNetwork(text))
    .map((at) => ({ at, certain: true }));
}

/** Requests are counted by tokens, so that without a bucket there is nothing to count. */
function limitErrors(local: Field): readonly PolicyError[] {
  return local.isObject && local.get('tokenBucket').isAbsent && local.fields.length > 0 ? [{ at: local, certain: true }] : [];
}

/** A weight that is no number of 32 bits. */
function weightErrors(policy: Manifest): readonly PolicyError[] {
  const at = policy.annotation(POLICY_WEIGHT);
  return at.text === undefined || readWeight(at.text) !== undefined ? [] : [{ at, certain: true }];
}
