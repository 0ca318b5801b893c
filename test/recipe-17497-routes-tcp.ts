import { Gateway, Listener, RouteTarget, TcpRoute } from 'kgateway-constructs/pulumi';

const gateway = new Gateway('edge', { listeners: { postgres: Listener.tcp({ port: 5432 }) } });
new TcpRoute('database', {
  parents: [gateway.listener('postgres')],
  targets: [{ target: RouteTarget.service('postgres', { port: 5432 }) }],
});
