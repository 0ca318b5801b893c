import { GATEWAY_API_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import { perSet } from '../../manifests/manifest-set';

/** The bundle of CRDs that a CRD of the Gateway API says it is from. */
export interface Bundle {
  readonly at: Field;
  readonly version: string;
  readonly channel: string;
}

export const gatewayApiBundles = perSet((set): readonly Bundle[] => set.ofKind('apiextensions.k8s.io', 'CustomResourceDefinition').flatMap((manifest) => {
  const at = manifest.annotation(`${GATEWAY_API_GROUP}/bundle-version`);
  const channel = manifest.annotation(`${GATEWAY_API_GROUP}/channel`).text;
  return at.text === undefined || channel === undefined ? [] : [{ at, version: at.text, channel }];
}));
