/**
 * AWS Lambda: asynchronous invocation
 *
 * The response only says that the function is queued. The function gets the body as it is.
 *
 * Also called: AWS Lambda, async, event invocation, serverless
 * Fields: Backend.aws.lambda.invocationMode
 * Envoy: aws_lambda
 */
import { App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, LambdaBackend, LambdaInvocation, LambdaPayload, RouteAction } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = Gateway.fromGatewayAttributes(chart, 'edge', { name: 'edge', namespace: 'infra' });

const audit = new LambdaBackend(chart, 'audit', {
  functionName: 'audit',
  accountId: '123456789012',
  invocation: LambdaInvocation.ASYNC,
  payload: LambdaPayload.BODY,
});
new HttpRoute(chart, 'audit-route', { parents: [edge], rules: [{ action: RouteAction.forward(audit) }] });

app.synth();
