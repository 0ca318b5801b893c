/**
 * AWS Lambda function
 *
 * A LambdaBackend is one function in one version. The proxy calls AWS with keys from a Secret (`accessKey`, `secretKey`);
 * without `credentials` it does so with the identity of its pod. The policy beside the Backend verifies the certificate
 * of Lambda, which kgateway alone does not.
 *
 * Also called: AWS Lambda, serverless, function
 * Fields: Backend.aws.lambda
 * Envoy: aws_lambda
 */
import { App, Chart } from 'cdk8s';
import { AwsCredentials, Gateway, HttpRoute, LambdaBackend, RouteAction } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const resize = new LambdaBackend(chart, 'resize', {
  functionName: 'resize-image',
  accountId: '123456789012',
  region: 'eu-central-1',
  qualifier: 'live',
  credentials: AwsCredentials.secret('lambda-caller'),
});

new HttpRoute(chart, 'images', {
  parents: [Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' })],
  rules: [{ action: RouteAction.forward(resize) }],
});

app.synth();
