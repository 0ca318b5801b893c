import { AppProtocol, Gateway, HttpRoute, RouteAction, StaticBackend } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const chat = new StaticBackend('chat', { hosts: [{ host: 'chat.example.com', port: 80 }], appProtocol: AppProtocol.WEBSOCKET });
new HttpRoute('chat-route', { parents: [edge], rules: [{ action: RouteAction.forward(chat) }] });
