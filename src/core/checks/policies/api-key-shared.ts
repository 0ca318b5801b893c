import { KGATEWAY_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import type { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { keySelectors, namedSecret, selectedSecrets, sharing } from '../../translation/policies/api-key';
import { secretReferences } from '../../translation/references/secret-reference';
import type { Check } from '../check';

export const apiKeyShared: Check = {
  id: 'api-key-shared',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'Two clients have the same API key',
  why: 'A key says who the client is, so that Envoy takes every key once. The clients are the keys of the Secrets, and what is under them are the API keys.',
  consequence: 'the proxy refuses the routes of the listener, and goes on with those that it had before; later releases answer with HTTP 500',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/trafficpolicy/api_key_auth.go',
  * run(set) {
    for (const [at, secrets] of sourcesOf(set)) {
      const pair = sharing(secrets);
      if (pair !== undefined) { yield { at, message: `the clients "${pair[0]}" and "${pair[1]}" have the same key`, fix: 'give each client a key of its own' }; }
    }
  },
};

/** Where policies say which Secrets have their keys. Those that are selected elsewhere need a grant, which they may not have. */
function sourcesOf(set: ManifestSet): readonly (readonly [Field, readonly Manifest[]])[] {
  const named = secretReferences(set).filter(({ from, at }) => from.is(KGATEWAY_GROUP, 'TrafficPolicy') && at.path[1] === 'apiKeyAuth')
    .map(({ at, namespace, name }) => [at, namedSecret(set, namespace, name)] as const);
  const selected = keySelectors(set)
    .map((at) => [at, selectedSecrets(set, at).filter(({ namespace }) => namespace === at.manifest.namespace)] as const);
  return [...named, ...selected];
}
