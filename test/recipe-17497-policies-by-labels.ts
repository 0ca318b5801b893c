import { TargetSelector, TrafficPolicy } from 'kgateway-constructs/pulumi';

new TrafficPolicy('slow-routes', { selectors: [TargetSelector.httpRoutes({ speed: 'slow' })], timeouts: { request: '5m' } });
