import { backendsOf } from './backend';
import { KGATEWAY_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import type { Manifest } from '../../manifests/manifest';
import { perSet } from '../../manifests/manifest-set';
import type { Lookup } from '../../manifests/manifest-set';

/** A Backend in a group of another one. */
export interface Member {
  readonly at: Field;
  readonly of: Manifest;
  readonly name: string;
  readonly to: Lookup;
}

/** The members of all priority groups. */
export const membersOf = perSet((set): readonly Member[] => backendsOf(set).flatMap(({ manifest }) => manifest.spec.get('priorityGroups').entries
  .flatMap((group) => group.get('backendRefs').entries)
  .flatMap((at) => {
    const name = at.get('name').text;
    return name === undefined ? [] : [{ at, of: manifest, name, to: set.find(KGATEWAY_GROUP, 'Backend', manifest.namespace, name) }];
  })));
