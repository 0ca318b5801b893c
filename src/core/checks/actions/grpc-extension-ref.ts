import { routesOfKind } from '../../translation/routes/route';
import type { Check } from '../check';

export const grpcExtensionRef: Check = {
  id: 'grpc-extension-ref',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A GRPCRoute has an ExtensionRef filter',
  why: 'kgateway reads ExtensionRef filters of HTTPRoutes only. TrafficPolicies can target GRPCRoutes.',
  consequence: 'the filter does nothing, protection included; not reported in status',
  source: 'kgateway source, pkg/krtcollections/grpc_route.go',
  * run(set) {
    for (const rule of routesOfKind('GRPCRoute')(set).flatMap(({ rules }) => rules)) {
      for (const { at, type } of rule.filters) {
        if (type !== 'ExtensionRef') { continue; }
        yield { at, message: 'kgateway ignores ExtensionRef filters of a GRPCRoute', fix: 'write a TrafficPolicy with the GRPCRoute in targetRefs, and the name of the rule as sectionName' };
      }
    }
  },
};
