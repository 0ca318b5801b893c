/**
 * WebSocket upgrades
 *
 * On all routes of the Gateway.
 *
 * Also called: WebSocket, upgrade, ws
 * Fields: ListenerPolicy.default.httpSettings.upgradeConfig
 * Envoy: upgrade_configs
 */
import { App, Chart } from 'cdk8s';
import { ListenerPolicy, RouteParent } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new ListenerPolicy(chart, 'edge', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  default: { httpSettings: { upgradeConfig: { enabledUpgrades: ['websocket'] } } },
});

app.synth();
