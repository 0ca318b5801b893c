import { KGATEWAY_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import type { ManifestSet } from '../../manifests/manifest-set';
import { routesOf } from '../../translation/routes/route';
import type { Check } from '../check';

/** Headers whose values let their owner in. */
const SECRET_HEADER = /^(?:authorization|proxy-authorization|cookie|x-api-key|api-key|x-auth-token|x-access-token)$/i;
/** What stands for a value that is filled in at run time. */
const TEMPLATE = /%[A-Z_]+(?:\(.*\))?%|\{\{.*\}\}|\$\{.*\}/;

export const credentialsInManifest: Check = {
  id: 'credentials-in-manifest',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'A credential is in a manifest in plain text',
  why: 'Whoever may read routes and policies, or the repository that they come from, can read it. Secrets have access rules of their own.',
  source: 'Kubernetes, good practices for Secrets',
  * run(set) {
    for (const at of headersOf(set)) {
      const [name, value] = [at.get('name').text, at.get('value').text];
      if (name === undefined || value === undefined || value === '' || !SECRET_HEADER.test(name) || TEMPLATE.test(value)) { continue; }
      yield { at: at.get('value'), message: `the value of the header "${name}" is in plain sight`, fix: 'write it into a Secret, and headerModifiers with secretRef in a TrafficPolicy, from kgateway 2.4' };
    }
    for (const { spec } of set.ofKind(KGATEWAY_GROUP, 'TrafficPolicy')) {
      const at = spec.at('basicAuth', 'users');
      if (at.entries.length > 0) { yield { at, message: 'users and the hashes of their passwords are in plain sight', fix: 'write them into a Secret, and basicAuth.secretRef', severity: 'info' }; }
    }
  },
};

/** What is sent to backends; what is sent to clients is no secret. */
function headersOf(set: ManifestSet): readonly Field[] {
  const rules = routesOf(set).flatMap((route) => route.rules);
  const filters = rules.flatMap((rule) => [...rule.filters, ...rule.backends.flatMap((backend) => backend.filters)]);
  const modifiers = [
    ...filters.filter(({ type }) => type === 'RequestHeaderModifier').map(({ body }) => body),
    ...set.ofKind(KGATEWAY_GROUP, 'TrafficPolicy').map(({ spec }) => spec.at('headerModifiers', 'request')),
  ];
  return modifiers.flatMap((modifier) => [...modifier.get('set').entries, ...modifier.get('add').entries]);
}
