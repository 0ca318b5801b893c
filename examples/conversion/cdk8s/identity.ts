import { Chart, Include } from 'cdk8s';
import { ReferenceGrant, TlsBackend } from 'kgateway-constructs';
import { app } from './app';

const chart = new Chart(app, 'identity', { namespace: 'identity' });

// The shop has its login pages on its own host.
export const accounts = new TlsBackend(chart, 'accounts', {
  metadata: { name: 'accounts' },
  host: 'accounts.login.example',
  companionNames: { 'grant-httproute-shop': 'shop-login', tls: 'accounts-tls' },
});

new ReferenceGrant(chart, 'shop-may-ask', {
  metadata: { name: 'shop-may-ask' },
  from: [{ kind: 'GatewayExtension', namespace: 'shop' }],
  to: [{ kind: 'Service', name: 'authorizer' }],
});

new Include(chart, 'manifests', { url: `${__dirname}/manifests/identity.yaml` });
