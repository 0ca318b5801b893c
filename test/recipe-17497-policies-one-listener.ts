import { Gateway, Listener, TrafficPolicy } from 'kgateway-constructs/pulumi';

const gateway = new Gateway('edge', { listeners: { http: Listener.http(), internal: Listener.http({ port: 8080 }) } });
new TrafficPolicy('internal-only', { targets: [gateway.listener('internal')], timeouts: { request: '5m' } });
