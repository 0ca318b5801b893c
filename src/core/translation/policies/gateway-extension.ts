import { KGATEWAY_GROUP } from '../../kinds';
import type { Manifest } from '../../manifests/manifest';
import { perSet } from '../../manifests/manifest-set';
import { readReference } from '../../manifests/reference';
import type { Reference } from '../../manifests/reference';

/** A policy's use of a GatewayExtension, which has to be of the type that the policy's field asks for. */
export interface GatewayExtensionReference extends Reference {
  /** The type that the extension has to be of. */
  readonly needs: ExtensionType;
}

/** The fields of an extension, of which it has one. The first one counts. */
const EXTENSION_TYPES = ['extAuth', 'extProc', 'rateLimit', 'jwt', 'oauth2'] as const;

export type ExtensionType = typeof EXTENSION_TYPES[number];

/** The type of an extension. */
export function extensionTypeOf({ spec }: Manifest): ExtensionType | undefined {
  return EXTENSION_TYPES.find((type) => spec.get(type).isPresent);
}

/** Where a TrafficPolicy uses extensions, and the type that these have to be of. */
export const EXTENSION_USES: readonly (readonly [path: readonly string[], needs: ExtensionType])[] = [
  [['extAuth'], 'extAuth'],
  [['extProc'], 'extProc'],
  [['jwtAuth'], 'jwt'],
  [['oauth2'], 'oauth2'],
  [['rateLimit', 'global'], 'rateLimit'],
];

/** What a reference to an extension means without group and kind. */
export const EXTENSION = { group: KGATEWAY_GROUP, kind: 'GatewayExtension' };

/** All uses of GatewayExtensions. */
export const gatewayExtensionReferences = perSet((set): readonly GatewayExtensionReference[] =>
  set.ofKind(KGATEWAY_GROUP, 'TrafficPolicy').flatMap(({ spec }) => EXTENSION_USES.flatMap(([path, needs]) => {
    const reference = readReference(spec.at(...path, 'extensionRef'), EXTENSION);
    return reference === undefined ? [] : [{ ...reference, needs }];
  })));
