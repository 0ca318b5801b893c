import { below, Sentences } from '../sentence';

/** Connections to clients and to backends. */
export const CONNECTIONS: Sentences = {
  ...below('tcpKeepalive', {
    keepAliveInterval: ['Duration between two probes, in whole seconds. At least 1s.', 'the default of the operating system'],
    keepAliveProbes: ['How many probes may stay without answer before the connection is closed.', 'the default of the operating system'],
    keepAliveTime: ['Duration of silence before the first probe, in whole seconds. At least 1s.', 'the default of the operating system'],
  }),
  ...below('http2ProtocolOptions', {
    initialConnectionWindowSize: ['Bytes that may be under way on a connection: 65535 to 2147483647, or a quantity such as `64Ki`.', 'the default of Envoy'],
    initialStreamWindowSize: ['Bytes that may be under way on a stream: 65535 to 2147483647, or a quantity such as `64Ki`.', 'the default of Envoy'],
    maxConcurrentStreams: ['How many streams a connection carries at the same time.', 'the default of Envoy'],
  }),
};
