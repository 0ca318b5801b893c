import { isIP } from 'node:net';
import { destinationHost } from '../../syntax/host';
import { backendsOf } from '../../translation/backends/backend';
import type { Check } from '../check';

/** What no host has. The case of letters, a dot at the end and underscores are no reason to fail. */
const IMPOSSIBLE = /[/:@?#*\s[\]]|^\d+(?:\.\d+){3}$/;

export const staticHost: Check = {
  id: 'static-host',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'The host of a static Backend is not a host',
  why: 'A host is a DNS name or an IP address alone, without scheme, port or path. The CRD asks for any text that is not empty.',
  consequence: 'the name cannot be resolved; HTTP 503; not reported in status',
  source: 'CRD of Backend; kgateway source, pkg/kgateway/extensions2/plugins/backend/static.go',
  * run(set) {
    for (const { at, host } of backendsOf(set).flatMap(({ hosts }) => hosts)) {
      const complaint = host === undefined || isIP(host) !== 0 || !IMPOSSIBLE.test(host) ? undefined : destinationHost(host);
      if (complaint !== undefined) { yield { at: at.get('host'), message: `${complaint.wrong}, got "${host ?? ''}"`, fix: complaint.fix }; }
    }
  },
};
