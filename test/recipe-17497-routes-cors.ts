import { Gateway, HttpRoute, RouteAction, RouteFilter, RouteTarget } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

new HttpRoute('shop', {
  parents: [edge],
  rules: [{
    filters: [RouteFilter.cors({
      allowOrigins: ['https://www.example.com'],
      allowMethods: ['GET', 'POST'],
      allowHeaders: ['content-type'],
      maxAge: 600,
    })],
    action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })),
  }],
});
