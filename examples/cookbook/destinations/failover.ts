/**
 * Failover to another region
 *
 * Priority groups: the next group gets requests when the one before it is unhealthy. Only the health checks of the Backend with the groups count,
 * not those of its members. Needs kgateway 2.4.
 *
 * Also called: failover, priorities, disaster recovery, active-passive, multi-region
 * Fields: Backend.priorityGroups
 * Envoy: priority
 */
import { App, Chart } from 'cdk8s';
import { BackendConfigPolicy, Gateway, HttpRoute, PriorityGroupsBackend, RouteAction, StaticBackend } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const eu = new StaticBackend(chart, 'eu', { hosts: [{ host: 'eu.example.com', port: 80 }] });
const us = new StaticBackend(chart, 'us', { hosts: [{ host: 'us.example.com', port: 80 }] });
const api = new PriorityGroupsBackend(chart, 'api', { groups: [{ backends: [eu] }, { backends: [us] }] });
new BackendConfigPolicy(chart, 'api-health', {
  targets: [api],
  healthCheck: { interval: '5s', timeout: '1s', healthyThreshold: 1, unhealthyThreshold: 3, http: { path: '/health' } },
  loadBalancer: { roundRobin: {}, healthyPanicThreshold: 0 },
});
new HttpRoute(chart, 'api-route', { parents: [edge], rules: [{ action: RouteAction.forward(api) }] });

app.synth();
