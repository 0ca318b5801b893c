import { endpointsOf } from '../../translation/backends/lambda';
import type { Check } from '../check';

export const lambdaEndpointPort: Check = {
  id: 'lambda-endpoint-port',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'The endpoint of a Lambda function has no port',
  why: 'kgateway splits the URL into host and port, and puts in no port where none is written. The pattern of the CRD admits that.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'Invalid' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backend/aws.go',
  * run(set) {
    for (const { at, scheme, port, url } of endpointsOf(set)) {
      if (port !== undefined) { continue; }
      const [, start, rest] = /^(\w+:\/\/[^/]+)(.*)$/.exec(url) ?? ['', url, ''];
      yield { at, message: `the URL must have a port, got "${url}"`, fix: `write "${start}:${scheme === 'http' ? 80 : 443}${rest}"` };
    }
  },
};
