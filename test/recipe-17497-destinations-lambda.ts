import { AwsCredentials, Gateway, HttpRoute, LambdaBackend, RouteAction } from 'kgateway-constructs/pulumi';

const resize = new LambdaBackend('resize', {
  functionName: 'resize-image',
  accountId: '123456789012',
  region: 'eu-central-1',
  qualifier: 'live',
  credentials: AwsCredentials.secret('lambda-caller'),
});

new HttpRoute('images', {
  parents: [Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' })],
  rules: [{ action: RouteAction.forward(resize) }],
});
