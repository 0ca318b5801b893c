import { readReference, SECRET } from './reference';
import type { Reference } from './reference';
import { KGATEWAY_GROUP } from '../../kinds';
import { fieldsNamed } from '../set/field';
import type { Field } from '../set/field';
import { perSet } from '../set/manifest-set';

/** The Secrets of policies that may be in other namespaces. */
export const secretReferences = perSet((set): readonly Reference[] => [
  ...set.ofKind(KGATEWAY_GROUP, 'TrafficPolicy').flatMap(({ spec }) => secretsOfTrafficPolicy(spec)),
  ...set.ofKind(KGATEWAY_GROUP, 'ListenerPolicy').flatMap(({ spec }) => secretFields(spec)),
].flatMap((field) => readReference(field, SECRET) ?? []));

function secretsOfTrafficPolicy(spec: Field): readonly Field[] {
  return ['basicAuth', 'apiKeyAuth', 'headerModifiers'].flatMap((name) => secretFields(spec.get(name)));
}

function secretFields(field: Field): readonly Field[] {
  return fieldsNamed(field, (name) => name === 'secretRef');
}
