/**
 * JWT authentication
 *
 * Verifies JSON Web Tokens. The keys (JWKS) are fetched through a Backend.
 *
 * Also called: JWT, JSON web token, JWKS, bearer token, OIDC token validation
 * Fields: TrafficPolicy.jwtAuth, GatewayExtension.jwt
 * Envoy: jwt_authn
 */
import { App, Chart } from 'cdk8s';
import { GatewayExtension, RouteParent, TlsBackend, TrafficPolicy } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const keys = new TlsBackend(chart, 'identity', { host: 'identity.example.com' });
const tokens = new GatewayExtension(chart, 'tokens', {
  jwt: {
    providers: [{
      name: 'identity',
      issuer: 'https://identity.example.com',
      jwks: { remote: { url: 'https://identity.example.com/.well-known/jwks.json', backendRef: keys } },
    }],
  },
});
new TrafficPolicy(chart, 'authentication', { targets: [RouteParent.gateway({ name: 'edge' })], jwtAuth: { extensionRef: tokens } });

app.synth();
