// A user's program. The package checks compile it against the packed tarball and expect an HTTPRoute in what it prints.
import { App, Chart, Yaml } from 'cdk8s';
import { Gateway, HttpRoute, RouteAction, StaticBackend } from 'kgateway-constructs';

const chart = new Chart(new App(), 'shop');
const backend = new StaticBackend(chart, 'backend', { hosts: [{ host: 'api.example.com', port: 80 }] });
new HttpRoute(chart, 'route', {
  parents: [Gateway.fromGatewayAttributes(chart, 'http', { name: 'http', namespace: 'kgateway-system' })],
  hostnames: ['shop.example.com'],
  rules: [{ action: RouteAction.forward(backend) }],
});
console.log(Yaml.stringify(...(chart.toJson() as unknown[])));
