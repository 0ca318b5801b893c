import { AwsCredentials, Gateway, HttpRoute, LambdaBackend, PathMatch, RouteAction } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const common = {
  accountId: '123456789012',
  region: 'eu-central-1',
  credentials: AwsCredentials.secret('lambda-caller'),
};
const resize = new LambdaBackend('resize', { functionName: 'resize', ...common });
const convert = new LambdaBackend('convert', { functionName: 'convert', ...common });
new HttpRoute('media', {
  parents: [edge],
  hostnames: ['media.example.com'],
  rules: [
    { matches: [{ path: PathMatch.prefix('/resize') }], action: RouteAction.forward(resize) },
    { matches: [{ path: PathMatch.prefix('/convert') }], action: RouteAction.forward(convert) },
  ],
});
