import { isIP } from 'node:net';
import { apiKeyErrors } from './api-key-errors';
import type { PolicyError } from './attached-policy';
import { basicAuthErrors } from './basic-auth-errors';
import { extensionErrors, extensionTypeOf } from './gateway-extension-errors';
import type { ExtensionType } from './gateway-extension-errors';
import { POLICY_WEIGHT, readWeight } from './policy-weight';
import { languageErrors } from './value-errors';
import { KGATEWAY_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { readReference } from '../../manifests/reference';
import { permissionOf } from '../references/grant';
import { lacksKey, resolveSecret } from '../references/secret-resolution';

/**
 * Why the controller refuses a TrafficPolicy.
 *
 * Source: pkg/kgateway/extensions2/plugins/trafficpolicy/constructor.go and what it calls
 */
export function trafficPolicyErrors(set: ManifestSet, policy: Manifest): readonly PolicyError[] {
  const { spec } = policy;
  return [
    ...USES.flatMap(([path, type]) => extensionUse(set, spec.at(...path), type)),
    ...headerErrors(set, spec.get('headerModifiers')),
    ...addressErrors(spec.get('acl')),
    ...spec.get('apiKeyAuth').isObject ? apiKeyErrors(set, spec.get('apiKeyAuth')) : [],
    ...spec.get('basicAuth').isObject ? basicAuthErrors(set, spec.get('basicAuth')) : [],
    ...languageErrors(set, spec),
    ...limitErrors(spec.at('rateLimit', 'local')),
    ...weightErrors(policy),
  ];
}

/** Where extensions are used, and the type that they have to be of. */
const USES: readonly (readonly [path: readonly string[], type: ExtensionType])[] = [
  [['extAuth'], 'extAuth'],
  [['extProc'], 'extProc'],
  [['rateLimit', 'global'], 'rateLimit'],
  [['jwtAuth'], 'jwt'],
  [['oauth2'], 'oauth2'],
];

function extensionUse(set: ManifestSet, use: Field, type: ExtensionType): readonly PolicyError[] {
  const at = use.get('extensionRef');
  if (use.get('disable').isPresent || at.isAbsent) { return []; }
  const reference = readReference(at, { group: KGATEWAY_GROUP, kind: 'GatewayExtension' });
  if (reference === undefined) { return [{ at, certain: false }]; }
  if (set.settings.referenceGrants === 'strict') {
    const permission = permissionOf(set, reference);
    if (permission !== 'yes') { return [{ at, certain: permission === 'no' }]; }
  }
  const found = set.find(KGATEWAY_GROUP, 'GatewayExtension', reference.namespace, reference.name);
  if (!(found instanceof Manifest)) { return [{ at, certain: found === 'missing' }]; }
  return extensionTypeOf(found) === type ? extensionErrors(set, found) : [{ at, certain: true }];
}

/** Values of headers that are in Secrets. */
function headerErrors(set: ManifestSet, modifiers: Field): readonly PolicyError[] {
  return ['request', 'response'].flatMap((side) => ['add', 'set'].flatMap((list) => modifiers.at(side, list).entries)).flatMap((header): readonly PolicyError[] => {
    const at = header.get('secretRef');
    if (header.get('value').isPresent || at.isAbsent) { return []; }
    const { outcome, secret } = resolveSecret(set, at);
    if (secret === undefined) { return [{ at, certain: outcome !== 'unknown' }]; }
    const key = at.get('key').text ?? header.get('name').text;
    return key !== undefined && lacksKey(secret, key) ? [{ at, certain: true }] : [];
  });
}

/** Ranges of addresses that begin in their middle, or are none. Single addresses are not looked at. */
function addressErrors(acl: Field): readonly PolicyError[] {
  return acl.get('rules').entries.flatMap((rule) => rule.get('cidrs').entries)
    .filter(({ text }) => text !== undefined && text.includes('/') && !isNetwork(text))
    .map((at) => ({ at, certain: true }));
}

/** Whether a range of addresses is written by its first address. */
export function isNetwork(range: string): boolean {
  const [address, length, ...rest] = range.split('/');
  const family = isIP(address);
  const bits = family === 4 ? 32 : 128;
  if (family === 0 || rest.length > 0 || !/^(?:0|[1-9]\d{0,2})$/.test(length) || Number(length) > bits) { return false; }
  return (family === 4 ? bitsOfIpv4(address) : bitsOfIpv6(address)).slice(Number(length)).split('').every((bit) => bit === '0');
}

function bitsOfIpv4(address: string): string {
  return address.split('.').map((part) => Number(part).toString(2).padStart(8, '0')).join('');
}

function bitsOfIpv6(address: string): string {
  const plain = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...parts: string[]) => {
    const [a, b, c, d] = parts.slice(0, 4).map(Number);
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  });
  const [head, tail] = plain.split('::').map((half) => half.split(':').filter((group) => group !== ''));
  const groups = tail === undefined ? head : [...head, ...Array<string>(8 - head.length - tail.length).fill('0'), ...tail];
  return groups.map((group) => parseInt(group, 16).toString(2).padStart(16, '0')).join('');
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
