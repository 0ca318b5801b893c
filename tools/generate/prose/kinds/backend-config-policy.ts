import { below, OTHER_FIELD, Sentences } from '../sentence';
import { LOAD_BALANCER } from './backend-config-policy-load-balancer';

const CONNECTIONS: Sentences = {
  circuitBreakers: ['Limits what is open to the backend at the same time. What is over a limit is answered with 503.', 'the limits of Envoy'],
  'circuitBreakers.maxConnections': ['Connections at the same time.', '1024'],
  'circuitBreakers.maxPendingRequests': ['Requests that wait for a connection.', '1024'],
  'circuitBreakers.maxRequests': ['Requests at the same time.', '1024'],
  'circuitBreakers.maxRetries': ['Retries at the same time.', '3'],
  'circuitBreakers.trackRemaining': ['Whether metrics tell how much is left. Costs some speed.', 'they do not'],
  connectTimeout: ['Longest duration until a connection is made.', 'the default of the proxy'],
  dns: ['How names of hosts are looked up. For Backends with host names only.', 'the default of Envoy'],
  'dns.jitter': ['Random duration at most that a lookup is put off, not longer than `refreshRate`.', 'none'],
  'dns.refreshRate': ['Duration between two lookups. At least 1ms.', '5s'],
  'dns.respectTTL': ['Whether the lifetime that a DNS answer states counts, where it is shorter.', 'it does not'],
  perConnectionBufferLimitBytes: ['Bytes that are held back for one connection at most, in each direction.', '1 MiB'],
  tcpKeepalive: ['Probes connections to the backend that are silent.', 'no probes'],
  upstreamProxyProtocol: ['Begins connections with a PROXY protocol header, which tells the backend the address of the client.', 'no header'],
  'upstreamProxyProtocol.version': 'Version of the header: `V1` is text, `V2` is binary.',
};

const HTTP: Sentences = {
  commonHttpProtocolOptions: ['Limits of HTTP of all versions.', 'the limits of Envoy'],
  'commonHttpProtocolOptions.idleTimeout': ['Longest duration without requests before a connection is closed. `0s` stands for none.', '1h'],
  'commonHttpProtocolOptions.maxHeadersCount': ['How many headers a response may have.', '100'],
  'commonHttpProtocolOptions.maxRequestsPerConnection': ['How many requests a connection carries. 0 stands for no limit.', 'no limit'],
  'commonHttpProtocolOptions.maxStreamDuration': ['Longest duration of a request with its response, whatever other timeouts say.', 'no limit'],
  http1ProtocolOptions: ['Details of HTTP/1. Not beside `http2ProtocolOptions`.', 'by the rules of Envoy'],
  'http1ProtocolOptions.enableTrailers': ['Whether trailers are passed on. The listener must allow them, too.', 'they are dropped'],
  'http1ProtocolOptions.overrideStreamErrorOnInvalidHttpMessage': ['Whether a connection stays open after a message that is not valid.', 'it is closed'],
  'http1ProtocolOptions.preserveHttp1HeaderCase': ['Whether names of response headers keep their upper and lower case.', 'they become lower case'],
  http2ProtocolOptions: ['Details of HTTP/2, which the backend must speak. Not beside `http1ProtocolOptions`.', 'by the rules of Envoy'],
  'http2ProtocolOptions.connectionKeepalive': ['Sends PINGs, and closes connections that do not answer.', 'no PINGs'],
  'http2ProtocolOptions.connectionKeepalive.connectionIdleInterval':
    ['Duration without streams after which a PING comes before the next one. At least 1ms.', 'none comes'],
  'http2ProtocolOptions.connectionKeepalive.interval': ['Duration between PINGs. At least 1ms.', 'PINGs come by `connectionIdleInterval` only'],
  'http2ProtocolOptions.connectionKeepalive.timeout': 'Longest duration until a PING is answered. At least 1ms.',
  'http2ProtocolOptions.overrideStreamErrorOnInvalidHttpMessage': ['Whether only the stream ends after a message that is not valid.', 'the whole connection is closed'],
};

const HEALTH: Sentences = {
  healthCheck: ['Asks endpoints whether they are well. Write either `http` or `grpc`.', 'endpoints are not asked'],
  'healthCheck.grpc': ['Asks by the health protocol of gRPC.', OTHER_FIELD],
  'healthCheck.grpc.authority': ['Authority of the call, which is the Host of gRPC.', 'the name of the cluster in Envoy'],
  'healthCheck.grpc.serviceName': ['Service that is asked for.', 'the server as a whole'],
  'healthCheck.healthyThreshold': 'How many good answers in a row make an endpoint healthy again. The very first needs one only.',
  'healthCheck.http': ['Asks by an HTTP request. 200 is a good answer.', OTHER_FIELD],
  'healthCheck.http.host': ['Host of the request.', 'the host of the endpoint, or the name of the cluster in Envoy'],
  'healthCheck.http.method': ['Method of the request.', 'GET'],
  'healthCheck.http.path': 'Path of the request.',
  'healthCheck.interval': 'Duration between two checks.',
  'healthCheck.timeout': 'Longest duration until the answer.',
  'healthCheck.unhealthyThreshold': 'How many failures in a row make an endpoint unhealthy. A bad HTTP status does so at once.',
  outlierDetection: ['Leaves endpoints alone for a while that answer with errors.', 'none are left alone'],
  'outlierDetection.baseEjectionTime': 'How long an endpoint is left alone the first time; the second time twice as long, and so on. At least 1ms.',
  'outlierDetection.consecutive5xx': 'How many errors in a row make an endpoint one to leave alone. 0 switches this off.',
  'outlierDetection.consecutiveLocalOriginFailure':
    ['How many failures on the side of the proxy in a row do so. Needs `splitExternalLocalOriginErrors`; 0 switches this off.', '5'],
  'outlierDetection.enforcingConsecutive5xx': ['Percentage of cases in which errors have this effect.', '100'],
  'outlierDetection.enforcingConsecutiveLocalOriginFailure':
    ['Percentage of cases in which failures on the side of the proxy have this effect. Needs `splitExternalLocalOriginErrors`.', '100'],
  'outlierDetection.interval': 'Duration between two looks at the endpoints. At least 1ms.',
  'outlierDetection.maxEjectionPercent': 'Percentage of endpoints that may be left alone at the same time.',
  'outlierDetection.splitExternalLocalOriginErrors': ['Whether failures on the side of the proxy, such as a failed connection, are counted apart.', 'they count as errors'],
};

const ENCRYPTION: Sentences = {
  tls: [
    'Speaks TLS to the backend. Write exactly one of `secretRef`, `files`, `wellKnownCACertificates` and `insecureSkipVerify`. A BackendTLSPolicy for the same backend wins.',
    'no TLS, whatever the port',
  ],
  ...below('tls', {
    allowRenegotiation: ['Whether the backend may begin the handshake anew. This is not secure.', 'it may not'],
    alpnProtocols: ['Protocols to offer, by their names in ALPN.', '`h2` and `http/1.1`'],
    files: ['Certificates as files within the proxy.', OTHER_FIELD],
    'files.rootCA': ['Path of the certificates to trust.', 'the backend is not verified'],
    'files.tlsCertificate': ['Path of the certificate of the client. Needs `tlsKey`.', 'no certificate of a client'],
    'files.tlsKey': ['Path of the key of the client. Needs `tlsCertificate`.', 'no certificate of a client'],
    insecureSkipVerify: ['Accepts every certificate when true. Do not write false: it takes the place of the other sources, and nothing verifies.', OTHER_FIELD],
    parameters: ['Limits of the handshake.', 'the limits of Envoy'],
    'parameters.cipherSuites': ['Ciphers to offer up to TLS 1.2, by the names of OpenSSL.', 'the secure ones'],
    'parameters.ecdhCurves': ['Curves to offer.', 'the secure ones'],
    'parameters.maxVersion': ['Highest version of TLS.', '`AUTO`'],
    'parameters.minVersion': ['Lowest version of TLS.', '`AUTO`'],
    'parameters.signatureAlgorithms': ['Algorithms of signatures to offer.', 'the secure ones'],
    secretRef: ['Secret with the certificate of the client as `tls.crt` and `tls.key`, and the certificates to trust as `ca.crt`. Without `ca.crt` nothing is verified.', OTHER_FIELD],
    'secretRef.name': 'Name of the Secret, in the namespace of the policy. Must not be empty.',
    simpleTLS: ['Whether the certificate of the client is kept back.', 'it is shown'],
    sni: ['Name to ask for in the handshake.', 'none is asked for'],
    verifySubjectAltNames: ['DNS names of which the certificate must have one. Needs certificates to trust.', 'the name in the certificate is not verified'],
    wellKnownCACertificates:
      ['`System` trusts the certificates that the proxy comes with. Any other value is ignored, and nothing verifies. Names count by `verifySubjectAltNames` only.', OTHER_FIELD],
  }),
  ...versions('tls.parameters.minVersion'),
  ...versions('tls.parameters.maxVersion'),
};

function versions(field: string): Sentences {
  return { [`${field}=AUTO`]: 'The default of Envoy.' };
}

export const BACKEND_CONFIG_POLICY: Sentences = {
  '': 'How the proxy connects to backends: limits, health, balancing, TLS. Several policies are merged field by field.',
  targetRefs: ['Services, Backends and Istio hostnames that the policy applies to, in its own namespace.', '`targetSelectors` decide'],
  ...CONNECTIONS,
  ...HTTP,
  ...HEALTH,
  ...LOAD_BALANCER,
  ...ENCRYPTION,
};
