import { kube, RouteParent, TrafficPolicy } from 'kgateway-constructs/pulumi';

new TrafficPolicy('policy', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  compression: {
    responseCompression: {
      libraries: [kube.TrafficPolicyCompressionRequestDecompressionLibrary.ZSTD, kube.TrafficPolicyCompressionRequestDecompressionLibrary.GZIP],
    },
  },
});
