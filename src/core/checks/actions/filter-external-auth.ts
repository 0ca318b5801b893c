import { routesOf } from '../../translation/routes/route';
import type { Check } from '../check';

export const filterExternalAuth: Check = {
  id: 'filter-external-auth',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A route relies on the filter ExternalAuth, which kgateway does not implement',
  why: 'ExternalAuth is an experimental filter of the Gateway API. kgateway has authorization of its own.',
  consequence: 'requests are let through without authorization; not reported in status',
  source: 'kgateway source, pkg/krtcollections/builtin.go',
  * run(set) {
    for (const { at, type } of routesOf(set).flatMap(({ rules }) => rules).flatMap(({ filters }) => filters)) {
      if (type !== 'ExternalAuth') { continue; }
      yield { at, message: 'kgateway does not implement the filter ExternalAuth', fix: 'write a GatewayExtension with extAuth, and a TrafficPolicy with extAuth.extensionRef' };
    }
  },
};
