/**
 * AWS Lambda: function in another account
 *
 * The proxy assumes a role with the identity of its own pod. Needs kgateway 2.4.
 *
 * Also called: AWS Lambda, assume role, IRSA, cross-account, IAM role
 * Fields: Backend.aws.auth
 * Envoy: aws_lambda, aws_request_signing
 */
import { App, Chart } from 'cdk8s';
import { AwsCredentials, Gateway, HttpRoute, LambdaBackend, RouteAction } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const invoices = new LambdaBackend(chart, 'invoices', {
  functionName: 'invoices',
  accountId: '210987654321',
  region: 'eu-west-1',
  credentials: AwsCredentials.assumeRole('arn:aws:iam::210987654321:role/gateway'),
});
new HttpRoute(chart, 'invoices-route', { parents: [edge], rules: [{ action: RouteAction.forward(invoices) }] });

app.synth();
