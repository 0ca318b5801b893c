/**
 * External gRPC host
 *
 * gRPC needs HTTP/2, which a Backend only speaks when `appProtocol` says so.
 *
 * Also called: gRPC, HTTP/2 upstream, appProtocol, external service
 * Fields: Backend.static.appProtocol
 * Envoy: http2_protocol_options
 * ingress-nginx: backend-protocol
 */
import { App, Chart } from 'cdk8s';
import { AppProtocol, Gateway, GrpcRoute, RouteAction, TlsBackend } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const vision = new TlsBackend(chart, 'vision', { host: 'vision.example.com', appProtocol: AppProtocol.GRPC });
new GrpcRoute(chart, 'vision-route', { parents: [edge], rules: [{ action: RouteAction.forward(vision) }] });

app.synth();
