import { App, Chart } from 'cdk8s';
import { Gateway, KgatewayController, KgatewayVersion, Listener, XdsTls } from 'kgateway-constructs';

const app = new App();

// Charts become files in the order in which they are applied. CRDs are somebody else's here;
// `new GatewayApiCrds(…)` and `new KgatewayCrds(…)` in a chart of their own would come first.
const edge = new Chart(app, 'edge', { namespace: 'edge' });
const infrastructure = new Chart(app, 'infrastructure', { namespace: 'kgateway-system' });

new KgatewayController(infrastructure, 'kgateway', {
  version: KgatewayVersion.V2_4,
  highAvailability: true,
  xdsTls: XdsTls.certificate({ issuerName: 'platform-ca', issuerKind: 'ClusterIssuer' }),
  networkPolicy: {},
  // The controller writes the class "kgateway" itself. This one is for Gateways with other proxies.
  gatewayClasses: { internal: { parameters: { name: 'internal', namespace: 'kgateway-system' }, description: 'Proxies without a public address' } },
});

new Gateway(edge, 'internal', { gatewayClassName: 'internal', listeners: { http: Listener.http() } });

app.synth();
