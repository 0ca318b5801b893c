/**
 * gRPC routing by service and method
 *
 * Names are case-sensitive. The Service has to speak HTTP/2.
 *
 * Also called: gRPC, GRPCRoute, method match
 * Fields: GRPCRoute.rules.matches.method
 * Envoy: grpc
 * ingress-nginx: backend-protocol
 */
import { App, Chart } from 'cdk8s';
import { Gateway, GrpcMethodMatch, GrpcRoute, RouteAction, RouteTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

new GrpcRoute(chart, 'cart', {
  parents: [edge],
  hostnames: ['api.example.com'],
  rules: [{
    matches: [{ method: GrpcMethodMatch.exact({ service: 'shop.v1.Cart', method: 'AddItem' }) }],
    action: RouteAction.forward(RouteTarget.service('cart', { port: 9000 })),
  }],
});

app.synth();
