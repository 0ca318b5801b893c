import { isInCluster } from '../../translation/backends/backend';
import { endpointsOf } from '../../translation/backends/lambda';
import type { Check } from '../check';

export const lambdaEndpointPlain: Check = {
  id: 'lambda-endpoint-plain',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'Calls of a Lambda function are sent in plain text',
  why: 'A URL with the scheme http turns TLS off. The calls carry signatures made with your credentials, and whatever the request had.',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backend/aws.go',
  * run(set) {
    for (const { at, scheme, host, url } of endpointsOf(set)) {
      // Emulators for tests run in the cluster.
      if (scheme !== 'http' || isInCluster(host) || !host.includes('.')) { continue; }
      yield { at, message: `calls go out in plain text, got "${url}"`, fix: 'write https' };
    }
  },
};
