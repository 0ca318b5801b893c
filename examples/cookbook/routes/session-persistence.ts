/**
 * Keep the requests of a session together
 *
 * The gateway sets a cookie. Needs the experimental channel; on the standard one, hash a cookie with a BackendConfigPolicy.
 */
import { App, Chart } from 'cdk8s';
import { GatewayApiChannel, HttpRoute, RouteAction, RouteParent, RouteTarget } from 'kgateway-constructs';

const app = new App();
app.node.setContext('kgateway-constructs/release', { channel: GatewayApiChannel.EXPERIMENTAL });
const chart = new Chart(app, 'app');

new HttpRoute(chart, 'shop', {
  parents: [RouteParent.gateway({ name: 'edge' })],
  rules: [{
    sessionPersistence: { sessionName: 'cart', absoluteTimeout: '1h' },
    action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })),
  }],
});

app.synth();
