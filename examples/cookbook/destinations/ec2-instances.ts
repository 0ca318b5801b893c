/**
 * EC2 instances by tags
 *
 * The controller lists the instances, so EC2 discovery has to be switched on there. Instances must have all tags. Needs kgateway 2.4.
 *
 * Also called: AWS EC2, service discovery, virtual machines
 * Fields: Backend.aws.ec2
 */
import { App, Chart } from 'cdk8s';
import { Ec2Backend, Gateway, HttpRoute, RouteAction } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const legacy = new Ec2Backend(chart, 'legacy', {
  tags: [{ key: 'app', value: 'legacy' }, { key: 'stage', value: 'production' }],
  port: 8080,
  region: 'eu-central-1',
  metadata: { annotations: { 'kgateway-constructs/accept': 'ec2-discovery-off: it is switched on in our controller' } },
});
new HttpRoute(chart, 'legacy-route', { parents: [edge], rules: [{ action: RouteAction.forward(legacy) }] });

app.synth();
