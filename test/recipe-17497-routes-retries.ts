import { Gateway, HttpRoute, RouteAction, RouteTarget } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

new HttpRoute('shop', {
  parents: [edge],
  rules: [{ retry: { attempts: 3, statusCodes: [502, 503], backoff: '50ms' }, action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })) }],
});
