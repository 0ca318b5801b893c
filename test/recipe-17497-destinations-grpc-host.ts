import { AppProtocol, Gateway, GrpcRoute, RouteAction, TlsBackend } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const vision = new TlsBackend('vision', { host: 'vision.example.com', appProtocol: AppProtocol.GRPC });
new GrpcRoute('vision-route', { parents: [edge], rules: [{ action: RouteAction.forward(vision) }] });
