/**
 * Cloud load balancer annotations
 *
 * Annotations reach the Service that is made for the Gateway.
 *
 * Also called: NLB, AWS load balancer, infrastructure annotations, Service type LoadBalancer
 * Fields: Gateway.infrastructure
 */
import { App, Chart } from 'cdk8s';
import { Gateway, Listener } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new Gateway(chart, 'edge', {
  listeners: { http: Listener.http() },
  infrastructureAnnotations: { 'service.beta.kubernetes.io/aws-load-balancer-type': 'nlb' },
});

app.synth();
