import { Gateway, HeaderMatch, RouteTarget, SplitRoute } from 'kgateway-constructs/pulumi';

const metadata = { namespace: 'shop' };
const parents = [Gateway.fromGatewayAttributes({ name: 'http', namespace: 'kgateway-system' })];
const version = (name: string) => RouteTarget.service(name, { port: 8080 });

// Three versions side by side.
new SplitRoute('catalogue', {
  metadata,
  parents,
  hostnames: ['catalogue.example.com'],
  targets: [
    { target: version('catalogue-v1'), weight: 10 },
    { target: version('catalogue-v2'), weight: 10 },
    { target: version('catalogue-v3'), weight: 80 },
  ],
});

// A canary, which testers reach whatever the weights say.
new SplitRoute('checkout', {
  metadata,
  parents,
  hostnames: ['shop.example.com'],
  targets: [
    { target: version('checkout'), weight: 90 },
    { target: version('checkout-canary'), weight: 10 },
  ],
  overrides: [{ headers: [HeaderMatch.exact('x-canary', 'always')], target: version('checkout-canary') }],
});
