import { Gateway, Listener } from 'kgateway-constructs/pulumi';

new Gateway('edge', {
  listeners: { https: Listener.https({ hostname: '*.example.com', certificates: [{ secretName: 'wildcard-tls' }] }) },
});
