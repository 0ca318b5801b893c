import { Gateway, HttpRoute, LambdaBackend, LambdaInvocation, LambdaPayload, RouteAction } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const audit = new LambdaBackend('audit', {
  functionName: 'audit',
  accountId: '123456789012',
  invocation: LambdaInvocation.ASYNC,
  payload: LambdaPayload.BODY,
});
new HttpRoute('audit-route', { parents: [edge], rules: [{ action: RouteAction.forward(audit) }] });
