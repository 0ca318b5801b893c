/**
 * Global rate limiting
 *
 * A rate limit service counts for all replicas of the proxy, here by client address.
 *
 * Also called: rate limit, rate limiting, throttling, 429, rate limit service, descriptors
 * Fields: TrafficPolicy.rateLimit.global, GatewayExtension.rateLimit
 * Envoy: ratelimit
 * ingress-nginx: limit-rps, limit-rpm
 */
import { App, Chart } from 'cdk8s';
import { GatewayExtension, kube, RouteParent, RouteTarget, TrafficPolicy } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const limiter = new GatewayExtension(chart, 'limiter', {
  rateLimit: { domain: 'edge', grpcService: { backendRef: RouteTarget.service('ratelimit', { port: 8081 }) } },
});
new TrafficPolicy(chart, 'limits', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  rateLimit: {
    global: {
      extensionRef: limiter,
      descriptors: [{ entries: [{ type: kube.TrafficPolicyRateLimitGlobalDescriptorEntryType.REMOTE_ADDRESS }] }],
    },
  },
});

app.synth();
