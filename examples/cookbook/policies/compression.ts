/**
 * Compression
 *
 * Responses are compressed with the first of these that the client accepts.
 *
 * Also called: gzip, zstd, brotli, Accept-Encoding
 * Fields: TrafficPolicy.compression
 * Envoy: compressor
 */
import { App, Chart } from 'cdk8s';
import { kube, RouteParent, TrafficPolicy } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new TrafficPolicy(chart, 'policy', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  compression: {
    responseCompression: {
      libraries: [kube.TrafficPolicyCompressionRequestDecompressionLibrary.ZSTD, kube.TrafficPolicyCompressionRequestDecompressionLibrary.GZIP],
    },
  },
});

app.synth();
