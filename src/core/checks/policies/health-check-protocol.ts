import { backendOf } from '../../translation/backends/backend';
import { policiesByTarget } from '../../translation/policies/policy';
import type { Check } from '../check';
import { howToSpeakHttp2, speaksHttp2 } from '../model/http-protocol';
import { UNNOTICED } from '../model/refusal';

export const healthCheckProtocol: Check = {
  id: 'health-check-protocol',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'The health of a backend is checked by gRPC, which it does not speak',
  why: 'Health checks by gRPC need HTTP/2. A static Backend speaks it if its appProtocol says so, and a port of a Service if its appProtocol, or without one its name, does. '
    + 'Envoy refuses health checks by gRPC for everything else.',
  consequence: UNNOTICED.backend,
  source: 'Envoy 1.38, asked; kgateway source, pkg/kgateway/extensions2/plugins/kubernetes/k8s.go',
  * run(set) {
    for (const [target, attached] of policiesByTarget(set)) {
      if (speaksHttp2(target, backendOf(set).get(target))?.has(false) !== true) { continue; }
      for (const at of attached.filter(({ policy }) => policy.kind === 'BackendConfigPolicy').map(({ policy }) => policy.spec.at('healthCheck', 'grpc'))) {
        if (at.isObject) { yield { at, message: `${target.title} speaks HTTP/1.1`, fix: `${howToSpeakHttp2(target)}, or check its health by http` }; }
      }
    }
  },
};
