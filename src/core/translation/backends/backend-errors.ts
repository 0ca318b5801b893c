import { KGATEWAY_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import type { PolicyError } from '../policies/attached-policy';
import { missingKeyErrors } from '../policies/missing-key';

/**
 * Why the controller makes nothing of a Backend: requests to it are answered with 500.
 *
 * Source: pkg/kgateway/extensions2/plugins/backend/plugin.go and what it calls
 */
export function backendErrors(set: ManifestSet, backend: Manifest): readonly PolicyError[] {
  const { spec } = backend;
  if (spec.get('priorityGroups').entries.length > 0) { return memberErrors(set, spec.get('priorityGroups')); }
  if (spec.get('static').isPresent) { return hostErrors(spec.get('static')); }
  if (spec.get('dynamicForwardProxy').isPresent) { return []; }
  const aws = spec.get('aws');
  if (aws.get('lambda').isPresent) { return [...credentialErrors(set, aws, true), ...endpointErrors(aws.at('lambda', 'endpointURL'))]; }
  if (aws.get('ec2').isPresent) { return set.settings.ec2Discovery ? credentialErrors(set, aws, false) : [{ at: aws.get('ec2'), certain: true }]; }
  return [];
}

/** Only static Backends of the same namespace can be in a group. */
function memberErrors(set: ManifestSet, groups: Field): readonly PolicyError[] {
  return groups.entries.flatMap((group) => group.get('backendRefs').entries).flatMap((at): readonly PolicyError[] => {
    const name = at.get('name').text;
    const found = name === undefined ? 'unknown' : set.find(KGATEWAY_GROUP, 'Backend', at.manifest.namespace, name);
    if (!(found instanceof Manifest)) { return [{ at, certain: found === 'missing' }]; }
    return found.spec.get('static').isPresent && hostErrors(found.spec.get('static')).length === 0 ? [] : [{ at, certain: true }];
  });
}

function hostErrors(body: Field): readonly PolicyError[] {
  return body.get('hosts').entries.flatMap((at): readonly PolicyError[] => [
    ...at.get('host').text === '' ? [{ at: at.get('host'), certain: true }] : [],
    ...at.get('port').number === 0 ? [{ at: at.get('port'), certain: true }] : [],
  ]);
}

/** The keys are read for functions; instances are found with them later. */
function credentialErrors(set: ManifestSet, aws: Field, readsKeys: boolean): readonly PolicyError[] {
  const auth = aws.get('auth');
  if (auth.get('type').text !== 'Secret') { return []; }
  const at = auth.get('secretRef');
  const name = at.get('name').text;
  if (name === undefined) { return at.isAbsent ? [{ at: auth, certain: true }] : [{ at, certain: false }]; }
  const found = set.find('', 'Secret', at.manifest.namespace, name);
  if (!(found instanceof Manifest)) { return [{ at, certain: found === 'missing' }]; }
  return readsKeys ? missingKeyErrors(at, found, 'accessKey', 'secretKey') : [];
}

/** A URL without a port has none. */
function endpointErrors(url: Field): readonly PolicyError[] {
  if (url.isAbsent) { return []; }
  if (url.text === undefined) { return [{ at: url, certain: false }]; }
  return /^[a-z]+:\/\/(?:[^/?#]*@)?(?:\[[^\]]*\]|[^/?#:]*):\d+(?:[/?#]|$)/i.test(url.text) ? [] : [{ at: url, certain: true }];
}
