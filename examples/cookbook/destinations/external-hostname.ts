/**
 * XBackend: external host of the Gateway API
 *
 * For gateways that implement XBackend. kgateway does not, and answers requests with a 500: use a TlsBackend there.
 * Needs the experimental channel of Gateway API 1.6.
 *
 * Also called: XBackend, ExternalHostname, egress
 * Fields: XBackend.externalHostname
 */
import { App, Chart } from 'cdk8s';
import { ExternalHostnameBackend, ExternalHostnameTls, GatewayApiChannel, ReleaseTarget } from 'kgateway-constructs';

const app = new App();
ReleaseTarget.of({ channel: GatewayApiChannel.EXPERIMENTAL }).applyTo(app);
const chart = new Chart(app, 'app');

new ExternalHostnameBackend(chart, 'ledger', {
  metadata: { annotations: { 'kgateway-constructs/accept': 'x-backend-unsupported: it is for the gateway of another controller' } },
  hostname: 'ledger.example.com',
  port: 443,
  tls: ExternalHostnameTls.serverOnly(),
});

app.synth();
