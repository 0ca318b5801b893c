import type { Field } from '../../manifests/field';
import type { Manifest } from '../../manifests/manifest';
import { backendOf, type Backend } from '../../translation/backends/backend';
import { policiesByTarget } from '../../translation/policies/policy';
import type { Check } from '../check';

const HTTP2 = ['http2', 'grpc', 'grpc-web', 'kubernetes.io/h2c'];

export const protocolOptions: Check = {
  id: 'protocol-options',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'Options are for a protocol that the backend does not speak',
  why: 'A static Backend speaks HTTP/2 if its appProtocol says so, and a port of a Service if its appProtocol, or without one its name, does. Everything else speaks HTTP/1.1. Options of the other protocol are left out.',
  consequence: 'the options do nothing; no condition says so',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backendconfigpolicy/plugin.go and pkg/kgateway/extensions2/plugins/kubernetes/k8s.go',
  * run(set) {
    for (const [target, attached] of policiesByTarget(set)) {
      const protocols = protocolsOf(target, backendOf(set).get(target));
      if (protocols?.size !== 1) { continue; }
      const [speaksHttp2] = protocols;
      const wrong = speaksHttp2 ? 'http1ProtocolOptions' : 'http2ProtocolOptions';
      for (const { policy } of attached.filter((one) => one.policy.kind === 'BackendConfigPolicy')) {
        const at = policy.spec.get(wrong);
        if (at.isAbsent) { continue; }
        yield {
          at,
          message: `${target.title} speaks ${speaksHttp2 ? 'HTTP/2' : 'HTTP/1.1'}, so that ${wrong} does nothing`,
          fix: speaksHttp2 ? 'write http2ProtocolOptions' : `${howToSpeakHttp2(target)}, or write http1ProtocolOptions here`,
        };
      }
    }
  },
};

/** Whether requests are sent by HTTP/2, for each port; nothing where it can not be known. */
function protocolsOf(target: Manifest, backend: Backend | undefined): ReadonlySet<boolean> | undefined {
  if (target.is('', 'Service')) { return protocolsOfPorts(target.spec.get('ports').entries); }
  return backend?.type === 'static' ? isHttp2([backend.body.get('appProtocol').textOr('')]) : undefined;
}

function protocolsOfPorts(ports: readonly Field[]): ReadonlySet<boolean> | undefined {
  return isHttp2(ports.map((port) => port.get('appProtocol').isPresent ? port.get('appProtocol').text : port.get('name').textOr('')));
}

function isHttp2(protocols: readonly (string | undefined)[]): ReadonlySet<boolean> | undefined {
  const known = protocols.filter((protocol) => protocol !== undefined);
  return known.length < protocols.length ? undefined : new Set(known.map((protocol) => HTTP2.includes(protocol.toLowerCase())));
}

function howToSpeakHttp2(target: Manifest): string {
  return target.kind === 'Service'
    ? 'write appProtocol: kubernetes.io/h2c on the port of the Service'
    : 'write static.appProtocol: http2 on the Backend';
}
