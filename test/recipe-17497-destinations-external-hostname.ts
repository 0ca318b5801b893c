import { ExternalHostnameBackend, ExternalHostnameTls } from 'kgateway-constructs/pulumi';

// pulumi config set --path kgateway-constructs:release.channel experimental

new ExternalHostnameBackend('ledger', {
  metadata: { annotations: { 'kgateway-constructs/accept': 'x-backend-unsupported: it is for the gateway of another controller' } },
  hostname: 'ledger.example.com',
  port: 443,
  tls: ExternalHostnameTls.serverOnly(),
});
