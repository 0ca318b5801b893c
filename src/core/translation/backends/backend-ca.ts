import { GATEWAY_API_GROUP } from '../../kinds';
import { perSet } from '../../manifests/manifest-set';
import { CONFIG_MAP, readReference } from '../../manifests/reference';
import type { Reference } from '../../manifests/reference';

/** a CA that the certificates of backends are checked against, and its place in the list. */
export interface BackendCa extends Reference {
  readonly index: number;
}

export const backendCas = perSet((set): readonly BackendCa[] => set.ofKind(GATEWAY_API_GROUP, 'BackendTLSPolicy')
  .flatMap(({ spec }) => spec.at('validation', 'caCertificateRefs').entries.flatMap((at, index) => {
    const reference = readReference(at, CONFIG_MAP);
    // These references have no namespace.
    return reference === undefined ? [] : [{ ...reference, namespace: at.manifest.namespace, index }];
  })));
