import { kube, RouteParent, TrafficPolicy } from 'kgateway-constructs/pulumi';

new TrafficPolicy('policy', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  retry: { attempts: 2, perTryTimeout: '2s', retryOn: [kube.TrafficPolicyRetryRetryOn.V5XX], statusCodes: [429] },
  timeouts: { request: '10s' },
});
