import type { Check } from '../check';
import { backendOf } from '../model/backend';
import { policiesOn } from '../model/policy';

const HTTP2 = ['http2', 'grpc', 'grpc-web', 'kubernetes.io/h2c'];

export const protocolOptions: Check = {
  id: 'protocol-options',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'Options are for a protocol that the backend does not speak',
  why: 'A static Backend speaks HTTP/2 if its appProtocol says so, else HTTP/1.1. Options of the other protocol are left out.',
  consequence: 'the options do nothing; no condition says so',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backendconfigpolicy/plugin.go',
  * run(set) {
    for (const [manifest, backend] of backendOf(set)) {
      const protocol = backend.body.get('appProtocol').textOr('');
      if (backend.type !== 'static' || protocol === undefined) { continue; }
      const wrong = HTTP2.includes(protocol) ? 'http1ProtocolOptions' : 'http2ProtocolOptions';
      for (const { policy } of policiesOn(set, manifest, 'BackendConfigPolicy')) {
        const at = policy.spec.get(wrong);
        if (at.isAbsent) { continue; }
        yield {
          at,
          message: `${manifest.title} speaks ${HTTP2.includes(protocol) ? 'HTTP/2' : 'HTTP/1.1'}, so that ${wrong} does nothing`,
          fix: HTTP2.includes(protocol) ? 'write http2ProtocolOptions' : 'write static.appProtocol: http2 on the Backend, or http1ProtocolOptions here',
        };
      }
    }
  },
};
