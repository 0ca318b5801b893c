import { AwsCredentials, Gateway, HttpRoute, LambdaBackend, RouteAction } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const invoices = new LambdaBackend('invoices', {
  functionName: 'invoices',
  accountId: '210987654321',
  region: 'eu-west-1',
  credentials: AwsCredentials.assumeRole('arn:aws:iam::210987654321:role/gateway'),
});
new HttpRoute('invoices-route', { parents: [edge], rules: [{ action: RouteAction.forward(invoices) }] });
