import { isIP } from 'node:net';
import type { Check } from '../check';
import { xBackends } from '../model/x-backend';

export const xBackendAddress: Check = {
  id: 'x-backend-address',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'An XBackend names an IP address',
  why: 'An external hostname is a DNS name. Addresses are not meant, because they lead to metadata services and into the cluster; the pattern of the CRD lets IPv4 pass nevertheless.',
  source: 'Gateway API, GEP-4894',
  * run(set) {
    for (const { spec } of xBackends(set)) {
      const at = spec.at('externalHostname', 'hostname');
      if (at.text === undefined || isIP(at.text) === 0) { continue; }
      yield { at, message: `an external hostname must be a DNS name, got "${at.text}"`, fix: 'write the DNS name' };
    }
  },
};
