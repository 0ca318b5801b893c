/**
 * Proxy deployment: replicas and Service type
 *
 * GatewayParameters must be in the namespace of the Gateway.
 *
 * Also called: GatewayParameters, ClusterIP, internal gateway, scaling
 * Fields: GatewayParameters.kube
 */
import { App, Chart } from 'cdk8s';
import { Gateway, GatewayParameters, kube, Listener } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const parameters = new GatewayParameters(chart, 'internal-proxy', {
  kube: { deployment: { replicas: 3 }, service: { type: kube.GatewayParametersKubeServiceType.CLUSTER_IP } },
});
new Gateway(chart, 'internal', { parameters, listeners: { http: Listener.http() } });

app.synth();
