/**
 * AWS Lambda: several functions behind one host
 *
 * One Backend for each function: the path decides.
 *
 * Also called: AWS Lambda, serverless, API gateway
 * Fields: Backend.aws.lambda
 * Envoy: aws_lambda
 */
import { App, Chart } from 'cdk8s';
import { AwsCredentials, Gateway, HttpRoute, LambdaBackend, PathMatch, RouteAction } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const common = {
  accountId: '123456789012',
  region: 'eu-central-1',
  credentials: AwsCredentials.secret('lambda-caller'),
};
const resize = new LambdaBackend(chart, 'resize', { functionName: 'resize', ...common });
const convert = new LambdaBackend(chart, 'convert', { functionName: 'convert', ...common });
new HttpRoute(chart, 'media', {
  parents: [edge],
  hostnames: ['media.example.com'],
  rules: [
    { matches: [{ path: PathMatch.prefix('/resize') }], action: RouteAction.forward(resize) },
    { matches: [{ path: PathMatch.prefix('/convert') }], action: RouteAction.forward(convert) },
  ],
});

app.synth();
