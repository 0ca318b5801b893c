/**
 * Call a gRPC service outside of the cluster
 *
 * gRPC needs HTTP/2, which a Backend only speaks when it says so.
 */
import { App, Chart } from 'cdk8s';
import { AppProtocol, Gateway, GrpcRoute, RouteAction, TlsBackend } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const vision = new TlsBackend(chart, 'vision', { host: 'vision.example.com', appProtocol: AppProtocol.GRPC });
new GrpcRoute(chart, 'vision-route', { parents: [edge], rules: [{ action: RouteAction.forward(vision) }] });

app.synth();
