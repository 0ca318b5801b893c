import { Gateway, HttpRoute, RouteAction, RouteTarget, TrafficPolicy } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const route = new HttpRoute('mirrors', { parents: [edge], rules: [{ action: RouteAction.forward(RouteTarget.backend('mirrors')) }] });
new TrafficPolicy('mirrors-host', { targets: [route], autoHostRewrite: true });
