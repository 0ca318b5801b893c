import { Gateway, Listener } from 'kgateway-constructs/pulumi';

new Gateway('edge', { listeners: { http: Listener.http() }, backendClientCertificate: { secretName: 'edge-client' } });
