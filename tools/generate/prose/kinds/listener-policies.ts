import { below, Sentences } from '../sentence';
import { HTTP_SETTINGS } from '../shared/http-settings';

const LISTENER: Sentences = {
  httpSettings: ['How HTTP is handled.', 'by the rules of the proxy'],
  ...below('httpSettings', HTTP_SETTINGS),
  'httpSettings.proxy100Continue': ['Whether `Expect: 100-continue` is left to the backend.', 'the proxy answers it'],
  'httpSettings.stripTrailingHostDot': ['Whether a dot at the end of Host is taken out.', 'it is kept'],
  perConnectionBufferLimitBytes: ['Bytes that are held back for one connection at most, in each direction. A small number protects an open gateway.', '1 MiB'],
  proxyProtocol: ['Expects a PROXY protocol header from a load balancer in front, which tells the address of the client.', 'no header is expected'],
  'proxyProtocol.allowRequestsWithoutProxyProtocol': ['Whether connections without the header are served, too. Then anyone can claim an address.', 'they are closed'],
  tcpKeepalive: ['Probes connections of clients that are silent.', 'no probes'],
  transportSocketConnectTimeout: ['Longest duration of a TLS handshake.', 'no limit'],
};

const TARGETS: Sentences = {
  targetRefs: ['Gateways that the policy applies to, in its own namespace.', '`targetSelectors` decide'],
};

const SECTIONS: Sentences = {
  'targetRefs.sectionName': ['Name of a listener of the Gateway.', 'all listeners'],
  'targetSelectors.sectionName': ['Name of a listener of each Gateway.', 'all listeners'],
};

export const LISTENER_POLICY: Sentences = {
  '': 'How listeners treat connections and HTTP: limits, logs, tracing, trust in headers.',
  ...TARGETS,
  ...SECTIONS,
  default: ['Settings of all listeners whose port is not in `perPort`.', 'by the rules of the proxy'],
  ...below('default', LISTENER),
  'default.clientCertificateValidation': ['Asks clients for a certificate.', 'clients need none'],
  ...below('default.clientCertificateValidation', {
    caCertificateRefs: 'Objects that hold the certificates to trust.',
    mode: 'Whether a client may have none.',
    'mode=Optional': 'A client may have none; one that is shown must be valid.',
    'mode=Require': 'Every client needs a valid certificate.',
  }),
  perPort: ['Settings of the listeners of one port. They take the place of `default` as a whole.', '`default` applies'],
  'perPort.port': 'The port, once in the list.',
  'perPort.listener': 'Settings of the listeners of this port. Nothing is taken from `default`.',
  ...below('perPort.listener', LISTENER),
};

export const HTTP_LISTENER_POLICY: Sentences = {
  '': 'How listeners handle HTTP. Write a ListenerPolicy instead, which has the same settings and more.',
  ...TARGETS,
  ...HTTP_SETTINGS,
};
