/**
 * External WebSocket host
 *
 * The application protocol makes the gateway accept the upgrade on routes to the Backend.
 *
 * Also called: WebSocket, upgrade, appProtocol
 * Fields: Backend.static.appProtocol
 * Envoy: upgrade_configs
 */
import { App, Chart } from 'cdk8s';
import { AppProtocol, Gateway, HttpRoute, RouteAction, StaticBackend } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const chat = new StaticBackend(chart, 'chat', { hosts: [{ host: 'chat.example.com', port: 80 }], appProtocol: AppProtocol.WEBSOCKET });
new HttpRoute(chart, 'chat-route', { parents: [edge], rules: [{ action: RouteAction.forward(chat) }] });

app.synth();
