import { Gateway, Listener, RouteTarget, TcpRoute } from 'kgateway-constructs/pulumi';

const gateway = new Gateway('edge', {
  listeners: { secure: Listener.tlsTermination({ port: 5433, certificates: [{ secretName: 'database-tls' }] }) },
});
new TcpRoute('database', {
  parents: [gateway.listener('secure')],
  targets: [{ target: RouteTarget.service('postgres', { port: 5432 }) }],
});
