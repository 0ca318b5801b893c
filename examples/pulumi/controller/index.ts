import { Gateway, GatewayApiCrds, KgatewayController, KgatewayCrds, KgatewayVersion, Listener } from 'kgateway-constructs/pulumi';

new GatewayApiCrds('gateway-api');
new KgatewayCrds('kgateway-crds');

new KgatewayController('kgateway', {
  version: KgatewayVersion.V2_4,
  highAvailability: true,
  // The controller writes the class "kgateway" itself. This one is for Gateways with other proxies.
  gatewayClasses: { internal: { parameters: { name: 'internal', namespace: 'kgateway-system' } } },
});

const edge = new Gateway('edge', { metadata: { namespace: 'kgateway-system' }, listeners: { http: Listener.http() }, waitForAccepted: true });

/** Where the DNS records point to. */
export const address = edge.address;
