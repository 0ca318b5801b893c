import { ListenerPolicy, RouteParent } from 'kgateway-constructs/pulumi';

new ListenerPolicy('edge', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  default: { httpSettings: { upgradeConfig: { enabledUpgrades: ['websocket'] } } },
});
