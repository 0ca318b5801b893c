import { KGATEWAY_GROUP } from '../../kinds';
import type { ManifestSet } from '../../manifests/manifest-set';
import { backendOf } from '../../translation/backends/backend';
import { policiesByTarget } from '../../translation/policies/policy';
import type { Check, Flaw } from '../check';
import { howToSpeakHttp2, speaksHttp2 } from '../model/http-protocol';
import { refusedByEnvoy, UNNOTICED } from '../model/refusal';

export const healthCheckProtocol: Check = {
  id: 'health-check-protocol',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A gRPC health check is for a backend that does not speak HTTP/2',
  why: 'Health checks by gRPC need HTTP/2. A static Backend speaks it if its appProtocol says so, and a port of a Service if its appProtocol, or without one its name, does. '
    + 'Envoy refuses health checks by gRPC for everything else. In strict validation kgateway asks Envoy about a backend that speaks HTTP/1.1, so that it refuses all of them.',
  consequence: UNNOTICED.backend,
  source: 'Envoy 1.38, asked; kgateway source, pkg/kgateway/extensions2/plugins/kubernetes/k8s.go',
  * run(set) {
    if (set.settings.validation === 'strict') { yield* inStrictValidation(set); return; }
    for (const [target, attached] of policiesByTarget(set)) {
      if (speaksHttp2(target, backendOf(set).get(target))?.has(false) !== true) { continue; }
      for (const at of attached.filter(({ policy }) => policy.kind === 'BackendConfigPolicy').map(({ policy }) => policy.spec.at('healthCheck', 'grpc'))) {
        if (at.isObject) { yield { at, message: `${target.title} speaks HTTP/1.1`, fix: `${howToSpeakHttp2(target)}, or check its health by http` }; }
      }
    }
  },
};

function inStrictValidation(set: ManifestSet): readonly Flaw[] {
  return set.ofKind(KGATEWAY_GROUP, 'BackendConfigPolicy').map(({ spec }) => spec.at('healthCheck', 'grpc')).filter((at) => at.isObject).map((at) => ({
    at, message: 'strict validation refuses health checks by gRPC', fix: 'check the health by http, or validate as standard', ...refusedByEnvoy(set, 'backend'),
  }));
}
