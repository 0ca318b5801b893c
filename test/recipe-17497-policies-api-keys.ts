import { RouteParent, TrafficPolicy } from 'kgateway-constructs/pulumi';

new TrafficPolicy('policy', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  apiKeyAuth: { secretSelector: { matchLabels: { 'api-keys': 'shop' } }, keySources: [{ header: 'x-api-key' }] },
});
