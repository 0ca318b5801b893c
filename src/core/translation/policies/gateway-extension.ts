import { KGATEWAY_GROUP } from '../../kinds';
import { perSet } from '../../manifests/manifest-set';
import { readReference } from '../../manifests/reference';
import type { Reference } from '../../manifests/reference';

/** A policy's use of a GatewayExtension, which has to be of the type that the policy's field asks for. */
export interface GatewayExtensionReference extends Reference {
  /** The field that the extension has to have. */
  readonly needs: string;
}

/** Where a TrafficPolicy refers to extensions, and the field that these have to have. */
const USES: readonly (readonly [path: readonly string[], needs: string])[] = [
  [['extAuth'], 'extAuth'],
  [['extProc'], 'extProc'],
  [['jwtAuth'], 'jwt'],
  [['oauth2'], 'oauth2'],
  [['rateLimit', 'global'], 'rateLimit'],
];

const EXTENSION = { group: KGATEWAY_GROUP, kind: 'GatewayExtension' };

/** All uses of GatewayExtensions. */
export const gatewayExtensionReferences = perSet((set): readonly GatewayExtensionReference[] =>
  set.ofKind(KGATEWAY_GROUP, 'TrafficPolicy').flatMap(({ spec }) => USES.flatMap(([path, needs]) => {
    const reference = readReference(spec.at(...path, 'extensionRef'), EXTENSION);
    return reference === undefined ? [] : [{ ...reference, needs }];
  })));
