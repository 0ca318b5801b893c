import { BackendTlsState } from './node';
import { KGATEWAY_GROUP } from '../kinds';
import { Manifest } from '../manifests/manifest';
import type { ManifestSet } from '../manifests/manifest-set';
import { backendOf } from '../translation/backends/backend';
import { tlsPolicyErrors } from '../translation/backends/tls-policy';
import { policiesByTarget, policyTargets } from '../translation/policies/policy';
import { lacking } from '../translation/references/secret';

/** A Service or Backend, whether it is among the manifests or not. */
interface Destination {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string | undefined;
  readonly name: string;
  readonly manifest?: Manifest;
}

/** How connections to a backend are protected, and why. */
export interface BackendTls {
  readonly tls: BackendTlsState;
  readonly tlsDetail?: string;
}

/** A BackendTLSPolicy has precedence over what a BackendConfigPolicy says. */
export function tlsOf(set: ManifestSet, destination: Destination): BackendTls {
  const policies = policiesFor(set, destination);
  const tlsPolicy = policies.find(({ kind }) => kind === 'BackendTLSPolicy');
  if (tlsPolicy !== undefined) { return byTlsPolicy(set, tlsPolicy); }
  const config = policies.find(({ kind, spec }) => kind === 'BackendConfigPolicy' && spec.get('tls').isPresent);
  if (config !== undefined) { return byConfigPolicy(set, config); }
  const isKnown = destination.manifest !== undefined;
  return isKnown ? byItself(set, destination.manifest) : { tls: BackendTlsState.UNKNOWN };
}

function policiesFor(set: ManifestSet, { group, kind, namespace, name, manifest }: Destination): readonly Manifest[] {
  if (manifest !== undefined) { return (policiesByTarget(set).get(manifest) ?? []).map(({ policy }) => policy); }
  return policyTargets(set)
    .filter((target) => target.group === group && target.kind === kind && target.name === name && target.policy.namespace === namespace)
    .map(({ policy }) => policy);
}

function byTlsPolicy(set: ManifestSet, policy: Manifest): BackendTls {
  const validation = policy.spec.get('validation');
  const names = validation.get('subjectAltNames').entries.map((name) => name.get('hostname').text ?? name.get('uri').text ?? '?');
  const name = names.length > 0 ? names.join(', ') : validation.get('hostname').text;
  const isRefused = tlsPolicyErrors(set, policy).some(({ certain }) => certain);
  const tlsDetail = `BackendTLSPolicy ${policy.writtenName}${isRefused ? ' is refused' : name === undefined ? '' : `: ${name}`}`;
  return { tls: isRefused ? BackendTlsState.UNKNOWN : BackendTlsState.VERIFIED, tlsDetail };
}

/** Without names to verify, a BackendConfigPolicy checks no name, and without CAs nothing at all. */
function byConfigPolicy(set: ManifestSet, policy: Manifest): BackendTls {
  const tls = policy.spec.get('tls');
  const by = `BackendConfigPolicy ${policy.writtenName}`;
  const names = tls.get('verifySubjectAltNames').texts ?? [];
  if (tls.get('insecureSkipVerify').isPresent) { return { tls: BackendTlsState.UNVERIFIED, tlsDetail: `${by}: insecureSkipVerify` }; }
  if (names.length > 0) { return { tls: BackendTlsState.VERIFIED, tlsDetail: `${by}: ${names.join(', ')}` }; }
  const secretName = tls.at('secretRef', 'name').text;
  const secret = secretName === undefined ? undefined : set.find('', 'Secret', policy.namespace, secretName);
  const hasCa = secret === undefined || (secret instanceof Manifest && lacking(secret, ['ca.crt']).length === 0);
  return { tls: BackendTlsState.UNVERIFIED, tlsDetail: `${by}: ${hasCa ? 'any name is taken' : 'no name is checked'}` };
}

/** What clouds and proxies do without any policy. */
function byItself(set: ManifestSet, manifest: Manifest | undefined): BackendTls {
  if (manifest === undefined) { return { tls: BackendTlsState.UNKNOWN }; }
  if (manifest.kind === 'XBackend') { return byExternalBackend(manifest); }
  if (!manifest.is(KGATEWAY_GROUP, 'Backend')) { return { tls: BackendTlsState.PLAIN }; }
  const backend = backendOf(set).get(manifest);
  switch (backend?.type) {
    case 'gcp': return { tls: BackendTlsState.UNVERIFIED, tlsDetail: 'no policy verifies the certificate' };
    case 'aws': {
      if (backend.body.get('lambda').isAbsent) { return { tls: BackendTlsState.PLAIN }; }
      const isPlain = backend.body.at('lambda', 'endpointURL').text?.startsWith('http://') === true;
      return isPlain ? { tls: BackendTlsState.PLAIN } : { tls: BackendTlsState.UNVERIFIED, tlsDetail: 'no policy verifies the certificate' };
    }
    case 'dynamicForwardProxy': {
      const isTls = backend.body.get('enableTls').flag === true;
      return isTls ? { tls: BackendTlsState.VERIFIED, tlsDetail: 'the CAs of the system' } : { tls: BackendTlsState.PLAIN };
    }
    case 'priorityGroups': return { tls: BackendTlsState.UNKNOWN, tlsDetail: 'see its members' };
    default: return { tls: BackendTlsState.PLAIN };
  }
}

function byExternalBackend({ spec }: Manifest): BackendTls {
  return spec.get('tls').isPresent || spec.at('externalHostname', 'tls').isPresent ? { tls: BackendTlsState.UNKNOWN } : { tls: BackendTlsState.PLAIN };
}
