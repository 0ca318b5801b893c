import { Gateway, Listener, RouteTarget, TlsRoute } from 'kgateway-constructs/pulumi';

const gateway = new Gateway('edge', { listeners: { tls: Listener.tlsPassthrough({ hostname: '*.example.com' }) } });
new TlsRoute('vault', {
  parents: [gateway.listener('tls')],
  hostnames: ['vault.example.com'],
  targets: [{ target: RouteTarget.service('vault', { port: 8200 }) }],
});
