import { Gateway, HttpRoute, PathMatch, RouteAction, StaticBackend } from 'kgateway-constructs/pulumi';

const metadata = { namespace: 'default' };

// A host outside of the cluster. The route writes its name into the Host header.
const json = new StaticBackend('json', { hosts: [{ host: 'jsonplaceholder.typicode.com', port: 80 }], metadata });

// Addresses: requests are spread over them, and the Host header stays.
const legacy = new StaticBackend('legacy', {
  hosts: [{ host: '203.0.113.10', port: 8080 }, { host: '203.0.113.11', port: 8080 }], metadata,
});

// Two names behind one Backend: each request carries the name of the host that it goes to.
const mirrors = new StaticBackend('mirrors', {
  hosts: [{ host: 'eu.mirror.example.com', port: 80 }, { host: 'us.mirror.example.com', port: 80 }], metadata,
});

new HttpRoute('static', {
  metadata,
  parents: [Gateway.fromGatewayAttributes({ name: 'http', namespace: 'kgateway-system' })],
  hostnames: ['static.example'],
  rules: [
    { matches: [{ path: PathMatch.prefix('/legacy') }], action: RouteAction.forward(legacy) },
    { matches: [{ path: PathMatch.prefix('/mirror') }], action: RouteAction.forward(mirrors) },
    { action: RouteAction.forward(json) },
  ],
});
