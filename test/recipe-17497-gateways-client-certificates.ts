import { Gateway, Listener } from 'kgateway-constructs/pulumi';

new Gateway('edge', {
  listeners: { https: Listener.https({ certificates: [{ secretName: 'edge-tls' }] }) },
  frontendTls: { default: { validation: { caCertificateRefs: [{ group: '', kind: 'ConfigMap', name: 'clients-ca' }] } } },
});
