import { Gateway, Listener } from 'kgateway-constructs/pulumi';

new Gateway('edge', { metadata: { namespace: 'infra' }, listeners: { http: Listener.http() } });
