import { Manifest } from '../../manifests/manifest';
import { backendsOf } from '../../translation/backends/backend';
import { lacking } from '../../translation/references/secret';
import type { Check } from '../check';

export const awsSecretKeys: Check = {
  id: 'aws-secret-keys',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'The Secret with credentials for AWS has other keys than kgateway reads',
  why: 'kgateway reads accessKey and secretKey, and sessionToken if it is there. The names that AWS itself uses are others.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'Invalid' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backend/aws.go',
  * run(set) {
    for (const { manifest } of backendsOf(set)) {
      const at = manifest.spec.at('aws', 'auth', 'secretRef');
      const name = at.get('name').text;
      const secret = name === undefined ? 'unknown' : set.find('', 'Secret', manifest.namespace, name);
      const keys = secret instanceof Manifest ? lacking(secret, ['accessKey', 'secretKey']) : [];
      if (!(secret instanceof Manifest) || keys.length === 0) { continue; }
      yield { at, message: `${secret.title} has no ${keys.join(' and no ')}`, fix: `name the keys ${keys.join(' and ')} in the Secret` };
    }
  },
};
