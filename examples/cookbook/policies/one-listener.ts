/**
 * Policy for one listener
 *
 * The policy must be in the namespace of the Gateway.
 *
 * Also called: sectionName, policy attachment
 * Fields: TrafficPolicy.targetRefs.sectionName
 */
import { App, Chart } from 'cdk8s';
import { Gateway, Listener, TrafficPolicy } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const gateway = new Gateway(chart, 'edge', { listeners: { http: Listener.http(), internal: Listener.http({ port: 8080 }) } });
new TrafficPolicy(chart, 'internal-only', { targets: [gateway.listener('internal')], timeouts: { request: '5m' } });

app.synth();
