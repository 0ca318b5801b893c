/**
 * Session persistence
 *
 * Session affinity of the Gateway API: the gateway sets a cookie. Needs the experimental channel; on the standard one, use [a cookie with a BackendConfigPolicy](../backends/sticky-by-cookie.md).
 *
 * Also called: session affinity, sticky sessions, cookie
 * Fields: HTTPRoute.rules.sessionPersistence
 * Envoy: stateful_session
 * ingress-nginx: affinity, session-cookie-name
 */
import { App, Chart } from 'cdk8s';
import { GatewayApiChannel, HttpRoute, ReleaseTarget, RouteAction, RouteParent, RouteTarget } from 'kgateway-constructs';

const app = new App();
ReleaseTarget.of({ channel: GatewayApiChannel.EXPERIMENTAL }).applyTo(app);
const chart = new Chart(app, 'app');

new HttpRoute(chart, 'shop', {
  parents: [RouteParent.gateway({ name: 'edge' })],
  rules: [{
    sessionPersistence: { sessionName: 'cart', absoluteTimeout: '1h' },
    action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })),
  }],
});

app.synth();
