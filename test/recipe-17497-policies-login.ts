import { GatewayExtension, RouteParent, TlsBackend, TrafficPolicy } from 'kgateway-constructs/pulumi';

const identity = new TlsBackend('identity', { host: 'identity.example.com' });
const login = new GatewayExtension('login', {
  oauth2: {
    backendRef: identity,
    issuerURI: 'https://identity.example.com',
    credentials: { clientID: 'shop', clientSecretRef: { name: 'shop-client' } },
    scopes: ['openid', 'email'],
  },
});
new TrafficPolicy('login-policy', { targets: [RouteParent.gateway({ name: 'edge' })], oauth2: { extensionRef: login } });
