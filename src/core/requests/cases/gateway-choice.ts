import { nameOf } from './describe-answer';
import { nameInstead } from './name-instead';
import type { ManifestSet } from '../../manifests/manifest-set';
import type { Complaint } from '../../problem';
import { gateways } from '../../translation/gateways/listener';
import type { Answer } from '../answer';
import type { ObjectName } from '../request';

/** The Gateway that is meant by a name, of which the namespace may be left out, or why it is none. */
export function namedGateway(set: ManifestSet, wanted: ObjectName): ObjectName | Complaint {
  const all = gateways(set);
  const found = all.filter(({ namespace, name }) => name === wanted.name && (wanted.namespace === '' || namespace === wanted.namespace));
  if (found.length === 1) { return { namespace: found[0].namespace ?? '', name: wanted.name }; }
  const written = JSON.stringify(nameOf(wanted));
  if (found.length > 1) { return { wrong: `there are several Gateways ${written}`, fix: `write ${found.map(nameOf).join(' or ')}` }; }
  return { wrong: `there is no Gateway ${written}`, fix: all.length === 0 ? 'give the manifests of the Gateway, too' : nameInstead(nameOf(wanted), all.map(nameOf)) };
}

/** Why a request reaches no Gateway at all: there is none, or there are several. */
export function noGateway({ outcome, gateway }: Answer): Complaint | undefined {
  if (outcome.kind !== 'not-known' || gateway !== undefined) { return undefined; }
  const candidates = [...new Set(outcome.reason.causes.map(({ manifest }) => nameOf(manifest)))];
  const fix = candidates.length === 0 ? 'give the manifests of the Gateway, too' : `name one of them, such as gateway: ${candidates[0]}`;
  return { wrong: outcome.reason.text, fix };
}
