import { Gateway, HttpRoute, RouteAction, StaticBackend } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const quotes = new StaticBackend('quotes', { hosts: [{ host: 'quotes.example.com', port: 80 }] });
new HttpRoute('quotes-route', { parents: [edge], rules: [{ action: RouteAction.forward(quotes) }] });
