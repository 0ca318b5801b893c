import { OTHER_TYPE, Sentences } from '../sentence';

export const X_BACKEND: Sentences = {
  '': 'A destination outside of the cluster, for any implementation of the Gateway API. kgateway does not act on it: write a Backend.',
  externalHostname: ['The destination, for the type `ExternalHostname`.', OTHER_TYPE],
  'externalHostname.hostname': 'DNS name of the destination, outside of the cluster: no IP address, and nothing that ends in `.cluster.local`.',
  port: 'Port of the destination.',
  'port.name': ['Name of the port.', 'none'],
  'port.port': 'Port number.',
  protocol: ['What the destination speaks.', 'the implementation decides'],
  'protocol=TCP': 'Anything: bytes are passed on.',
  'protocol=HTTP': 'HTTP of any version.',
  'protocol=HTTP2': 'HTTP/2.',
  'protocol=HTTP11': 'HTTP/1.1.',
  'protocol=H2C': 'HTTP/2 without TLS.',
  'protocol=MCP': 'The Model Context Protocol.',
  tls: ['TLS to the destination.', 'no TLS'],
  'tls.clientCertificateRef': ['Secret with the certificate of the client. Needed with `ClientAndServer`, and not allowed otherwise.', 'none is shown'],
  'tls.mode': 'Who shows a certificate.',
  'tls.mode=None': 'Nobody: there is no TLS.',
  'tls.mode=ServerOnly': 'The destination.',
  'tls.mode=ClientAndServer': 'The destination and the client.',
  type: 'What the destination is. The field of the same name holds it.',
};
