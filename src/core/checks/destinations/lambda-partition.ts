import { backendsOf } from '../../translation/backends/backend';
import type { Check } from '../check';

export const lambdaPartition: Check = {
  id: 'lambda-partition',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A Lambda function is in a region that kgateway cannot address',
  why: 'kgateway makes the ARN with the partition `aws` and the host with `amazonaws.com`. Functions in China and in GovCloud have others.',
  consequence: 'AWS does not know the function; HTTP 404 or 503',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backend/aws.go',
  * run(set) {
    for (const { manifest } of backendsOf(set)) {
      const at = manifest.spec.at('aws', 'region');
      if (manifest.spec.at('aws', 'lambda').isAbsent || !/^(?:cn|us-gov|us-iso\w*|eu-isoe)-/.test(at.text ?? '')) { continue; }
      yield { at, message: `functions of the region "${at.text ?? ''}" have another partition than kgateway writes`, fix: 'call the function by its URL, as a static Backend with a BackendTLSPolicy' };
    }
  },
};
