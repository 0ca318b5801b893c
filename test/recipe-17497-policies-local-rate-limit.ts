import { RouteParent, TrafficPolicy } from 'kgateway-constructs/pulumi';

new TrafficPolicy('policy', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  rateLimit: { local: { tokenBucket: { maxTokens: 100, tokensPerFill: 100, fillInterval: '1s' } } },
});
