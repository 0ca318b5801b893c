import { kube, RouteParent, TrafficPolicy } from 'kgateway-constructs/pulumi';

new TrafficPolicy('policy', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  cors: { allowOrigins: ['https://www.example.com'], allowMethods: [kube.TrafficPolicyCorsAllowMethod.GET], maxAge: 600 },
});
