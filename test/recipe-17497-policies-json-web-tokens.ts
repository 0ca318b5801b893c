import { GatewayExtension, RouteParent, TlsBackend, TrafficPolicy } from 'kgateway-constructs/pulumi';

const keys = new TlsBackend('identity', { host: 'identity.example.com' });
const tokens = new GatewayExtension('tokens', {
  jwt: {
    providers: [{
      name: 'identity',
      issuer: 'https://identity.example.com',
      jwks: { remote: { url: 'https://identity.example.com/.well-known/jwks.json', backendRef: keys } },
    }],
  },
});
new TrafficPolicy('authentication', { targets: [RouteParent.gateway({ name: 'edge' })], jwtAuth: { extensionRef: tokens } });
