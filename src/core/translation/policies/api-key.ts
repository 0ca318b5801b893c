import { KGATEWAY_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import type { Namespace } from '../../manifests/namespace';
import { keysOf, valueOf } from '../references/secret';

/** Where TrafficPolicies select the Secrets of API keys by labels and nothing else. */
export function keySelectors(set: ManifestSet): readonly Field[] {
  return set.ofKind(KGATEWAY_GROUP, 'TrafficPolicy').map(({ spec }) => spec.at('apiKeyAuth', 'secretSelector'))
    .filter((at) => at.isObject && at.get('matchExpressions').isAbsent && at.get('matchLabels').fields.every(([, label]) => label.text !== undefined));
}

/** The Secrets that a selector selects, in whatever namespace. */
export function selectedSecrets(set: ManifestSet, at: Field): readonly Manifest[] {
  return set.ofKind('', 'Secret').filter(({ labels }) => at.get('matchLabels').fields.every(([name, label]) => labels.get(name).text === label.text));
}

/** A client, and its key. */
export interface Credential { readonly client: string; readonly key: string }

/** The credentials in a Secret, as far as they are written there. */
export function credentialsOf(secret: Manifest): readonly Credential[] {
  return keysOf(secret).flatMap((client) => {
    const key = valueOf(secret, client);
    return key === undefined || key === '' ? [] : [{ client, key }];
  });
}

/** The Secret that is named, if it is in the set. */
export function namedSecret(set: ManifestSet, namespace: Namespace, name: string): readonly Manifest[] {
  const found = set.find('', 'Secret', namespace, name);
  return found instanceof Manifest ? [found] : [];
}

/** The first two clients that share a key, by which nobody can tell them apart. */
export function sharing(secrets: readonly Manifest[]): readonly [string, string] | undefined {
  const clients = new Map<string, string>();
  for (const { client, key } of secrets.flatMap(credentialsOf)) {
    const other = clients.get(key) ?? client;
    if (other !== client) { return [other, client]; }
    clients.set(key, client);
  }
  return undefined;
}
