import { ConfigFile } from '@pulumi/kubernetes/yaml/v2';
import { ReferenceGrant, TlsBackend } from 'kgateway-constructs/pulumi';

const inIdentity = { namespace: 'identity' };

// The shop has its login pages on its own host.
export const accounts = new TlsBackend('accounts', {
  metadata: inIdentity,
  host: 'accounts.login.example',
  companionNames: { 'grant-httproute-shop': 'shop-login', tls: 'accounts-tls' },
});

new ReferenceGrant('shop-may-ask', {
  metadata: inIdentity,
  from: [{ kind: 'GatewayExtension', namespace: 'shop' }],
  to: [{ kind: 'Service', name: 'authorizer' }],
});

new ConfigFile('identity-manifests', { file: 'manifests/identity.yaml' });
