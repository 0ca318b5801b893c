import { Gateway, HttpRoute, LambdaBackend, RouteAction } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const resize = new LambdaBackend('resize', {
  functionName: 'resize',
  accountId: '123456789012',
  region: 'eu-central-1',
  endpointUrl: 'https://vpce-0abc.lambda.eu-central-1.vpce.amazonaws.com:443',
});
new HttpRoute('resize-route', { parents: [edge], rules: [{ action: RouteAction.forward(resize) }] });
