import { Gateway, Listener } from 'kgateway-constructs/pulumi';

new Gateway('edge', {
  metadata: { namespace: 'infra' },
  listeners: { https: Listener.https({ hostname: 'shop.example.com', certificates: [{ secretName: 'shop-tls' }] }) },
});
