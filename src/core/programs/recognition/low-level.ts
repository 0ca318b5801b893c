import type { Recognizer } from './recognizer';
import { declarationOf } from '../declaration';
import { data } from '../expression';
import { PUBLIC_TYPES } from '../generated/public-types';

/** The low-level constructs by their kind in small letters: `kube.KubeHttpRoute` of an HTTPRoute. */
const CONSTRUCTS = new Map(Object.keys(PUBLIC_TYPES.structs)
  .filter((name) => name.startsWith('kube.Kube')).map((name) => [name.slice('kube.Kube'.length).toLowerCase(), name]));

/** The construct that takes the fields of a kind as the API has them. */
export const lowLevel: Recognizer = function* (object) {
  const construct = CONSTRUCTS.get(object.kind.toLowerCase());
  if (construct !== undefined) { yield declarationOf(object, construct, { spec: data(object.manifest.spec) }); }
};
