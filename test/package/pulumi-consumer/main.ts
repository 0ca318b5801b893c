// What a Pulumi user writes: compiled and run by pulumi-consumer.sh against the packed tarball.
import * as pulumi from '@pulumi/pulumi';
import { Gateway, HttpRoute, PathMatch, RouteAction, TlsBackend } from 'kgateway-constructs/pulumi';

void pulumi.runtime.setMocks({
  newResource: ({ name, inputs }) => {
    if (inputs.kind !== undefined) { console.log(`kind: ${inputs.kind}`); }
    return { id: `${name}-id`, state: inputs };
  },
  call: ({ inputs }) => inputs,
}).then(() => {
  const api = new TlsBackend('api', { host: pulumi.output('api.example.com') });
  new HttpRoute('route', {
    parents: [Gateway.fromGatewayAttributes({ name: 'http', namespace: 'kgateway-system' })],
    rules: [{ matches: [{ path: PathMatch.prefix(pulumi.output('/v1')) }], action: RouteAction.forward(api) }],
  });
});
