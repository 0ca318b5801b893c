/**
 * AWS Lambda: VPC endpoint
 *
 * The URL needs its port: the CRD accepts it without, the controller does not.
 *
 * Also called: AWS Lambda, PrivateLink, VPC endpoint, LocalStack
 * Fields: Backend.aws.lambda.endpointURL
 * Envoy: aws_lambda
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, LambdaBackend, RouteAction } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const resize = new LambdaBackend(chart, 'resize', {
  functionName: 'resize',
  accountId: '123456789012',
  region: 'eu-central-1',
  endpointUrl: 'https://vpce-0abc.lambda.eu-central-1.vpce.amazonaws.com:443',
});
new HttpRoute(chart, 'resize-route', { parents: [edge], rules: [{ action: RouteAction.forward(resize) }] });

app.synth();
