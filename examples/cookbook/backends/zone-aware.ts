/**
 * Zone-aware load balancing
 *
 * Prefers endpoints of the same zone. Not possible with ring hash and Maglev.
 *
 * Also called: locality, topology-aware routing, availability zone, cross-zone traffic
 * Fields: BackendConfigPolicy.loadBalancer.zoneAware
 * Envoy: zone_aware_lb_config
 */
import { App, Chart } from 'cdk8s';
import { BackendConfigPolicy, PolicyTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new BackendConfigPolicy(chart, 'shop-connections', {
  targets: [PolicyTarget.service('shop')],
  loadBalancer: { roundRobin: {}, zoneAware: { preferLocal: { minEndpointsThreshold: 3 } } },
});

app.synth();
