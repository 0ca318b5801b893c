import type { Field } from '../../manifests/field';
import type { Manifest } from '../../manifests/manifest';
import type { Backend } from '../../translation/backends/backend';

const HTTP2 = ['http2', 'grpc', 'grpc-web', 'kubernetes.io/h2c'];

/** Whether requests are sent by HTTP/2, for each port; nothing where it cannot be known. */
export function speaksHttp2(target: Manifest, backend: Backend | undefined): ReadonlySet<boolean> | undefined {
  if (target.is('', 'Service')) { return ofPorts(target.spec.get('ports').entries); }
  return backend?.type === 'static' ? isHttp2([backend.body.get('appProtocol').textOr('')]) : undefined;
}

function ofPorts(ports: readonly Field[]): ReadonlySet<boolean> | undefined {
  return isHttp2(ports.map((port) => port.get('appProtocol').isPresent ? port.get('appProtocol').text : port.get('name').textOr('')));
}

function isHttp2(protocols: readonly (string | undefined)[]): ReadonlySet<boolean> | undefined {
  const known = protocols.filter((protocol) => protocol !== undefined);
  return known.length < protocols.length ? undefined : new Set(known.map((protocol) => HTTP2.includes(protocol.toLowerCase())));
}

/** How a target is made to speak it. */
export function howToSpeakHttp2(target: Manifest): string {
  return target.kind === 'Service'
    ? 'write appProtocol: kubernetes.io/h2c on the port of the Service'
    : 'write static.appProtocol: http2 on the Backend';
}
