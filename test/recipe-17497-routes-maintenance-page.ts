import { DirectResponse, Gateway, HttpRoute, RouteAction } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const closed = new DirectResponse('closed', { status: 503, body: '<h1>Back at noon</h1>', contentType: 'text/html' });
new HttpRoute('shop', { parents: [edge], rules: [{ action: RouteAction.respond(closed) }] });
