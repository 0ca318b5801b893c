import { Gateway, Listener, RedirectRoute } from 'kgateway-constructs/pulumi';

const gateway = new Gateway('edge', {
  metadata: { namespace: 'infra' },
  listeners: { http: Listener.http(), https: Listener.https({ certificates: [{ secretName: 'edge-tls' }] }) },
});
new RedirectRoute('to-https', { metadata: { namespace: 'infra' }, parents: [gateway.listener('http')], toHttps: true });
