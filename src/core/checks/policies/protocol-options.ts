import { backendOf } from '../../translation/backends/backend';
import { policiesByTarget } from '../../translation/policies/policy';
import type { Check } from '../check';
import { howToSpeakHttp2, speaksHttp2 } from '../model/http-protocol';

export const protocolOptions: Check = {
  id: 'protocol-options',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'Protocol options are for a protocol that the backend does not speak',
  why: 'A static Backend speaks HTTP/2 if its appProtocol says so, and a port of a Service if its appProtocol, or without one its name, does. Everything else speaks HTTP/1.1. Options of the other protocol are left out.',
  consequence: 'the options do nothing; not reported in status',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backendconfigpolicy/plugin.go and pkg/kgateway/extensions2/plugins/kubernetes/k8s.go',
  * run(set) {
    for (const [target, attached] of policiesByTarget(set)) {
      const protocols = speaksHttp2(target, backendOf(set).get(target));
      if (protocols?.size !== 1) { continue; }
      const [isHttp2] = protocols;
      const wrong = isHttp2 ? 'http1ProtocolOptions' : 'http2ProtocolOptions';
      for (const { policy } of attached.filter((one) => one.policy.kind === 'BackendConfigPolicy')) {
        const at = policy.spec.get(wrong);
        if (at.isAbsent) { continue; }
        yield {
          at,
          message: `${target.title} speaks ${isHttp2 ? 'HTTP/2' : 'HTTP/1.1'}, so that ${wrong} does nothing`,
          fix: isHttp2 ? 'write http2ProtocolOptions' : `${howToSpeakHttp2(target)}, or write http1ProtocolOptions here`,
        };
      }
    }
  },
};
