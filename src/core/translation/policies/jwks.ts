import { KGATEWAY_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import { perSet } from '../../manifests/manifest-set';
import type { Reference } from '../../manifests/reference';
import { readReference, CONFIG_MAP } from '../../manifests/reference';

/** Where the providers of extensions have keys that do not come from a server. */
const localKeys = perSet((set): readonly Field[] => set.ofKind(KGATEWAY_GROUP, 'GatewayExtension')
  .flatMap(({ spec }) => spec.at('jwt', 'providers').entries)
  .map((provider) => provider.at('jwks', 'local')));

/** Keys that are written in extensions. */
export const inlineKeys = perSet((set): readonly Field[] => localKeys(set).map((local) => local.get('inline')));

/** ConfigMaps that keys are in, beside the extension. */
export const keyReferences = perSet((set): readonly Reference[] => localKeys(set).map((local) => local.get('configMapRef'))
  .flatMap((at) => readReference(at, CONFIG_MAP) ?? [])
  .filter(({ name }) => name !== ''));

/** Under which key of a ConfigMap they are. */
export const KEYS = 'jwks';
