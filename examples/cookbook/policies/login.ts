/**
 * OAuth2 and OIDC login
 *
 * Users log in with OAuth 2.0 and OpenID Connect. The client secret is only referred to.
 *
 * Also called: OIDC, OAuth2, OpenID Connect, single sign-on, SSO, login, identity provider
 * Fields: TrafficPolicy.oauth2, GatewayExtension.oauth2
 * Envoy: oauth2
 * ingress-nginx: auth-url, auth-signin
 */
import { App, Chart } from 'cdk8s';
import { GatewayExtension, RouteParent, TlsBackend, TrafficPolicy } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const identity = new TlsBackend(chart, 'identity', { host: 'identity.example.com' });
const login = new GatewayExtension(chart, 'login', {
  oauth2: {
    backendRef: identity,
    issuerURI: 'https://identity.example.com',
    credentials: { clientID: 'shop', clientSecretRef: { name: 'shop-client' } },
    scopes: ['openid', 'email'],
  },
});
new TrafficPolicy(chart, 'login-policy', { targets: [RouteParent.gateway({ name: 'edge' })], oauth2: { extensionRef: login } });

app.synth();
