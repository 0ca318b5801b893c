import { BackendConfigPolicy, Gateway, HttpRoute, PriorityGroupsBackend, RouteAction, StaticBackend } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const eu = new StaticBackend('eu', { hosts: [{ host: 'eu.example.com', port: 80 }] });
const us = new StaticBackend('us', { hosts: [{ host: 'us.example.com', port: 80 }] });
const api = new PriorityGroupsBackend('api', { groups: [{ backends: [eu] }, { backends: [us] }] });
new BackendConfigPolicy('api-health', {
  targets: [api],
  healthCheck: { interval: '5s', timeout: '1s', healthyThreshold: 1, unhealthyThreshold: 3, http: { path: '/health' } },
  loadBalancer: { roundRobin: {}, healthyPanicThreshold: 0 },
});
new HttpRoute('api-route', { parents: [edge], rules: [{ action: RouteAction.forward(api) }] });
