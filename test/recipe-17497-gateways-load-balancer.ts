import { Gateway, Listener } from 'kgateway-constructs/pulumi';

new Gateway('edge', {
  listeners: { http: Listener.http() },
  infrastructureAnnotations: { 'service.beta.kubernetes.io/aws-load-balancer-type': 'nlb' },
});
