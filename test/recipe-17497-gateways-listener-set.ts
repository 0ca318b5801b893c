import { AllowedListeners, Gateway, HttpRoute, Listener, ListenerSet, RouteAction, RouteTarget } from 'kgateway-constructs/pulumi';

const edge = new Gateway('edge', {
  metadata: { namespace: 'infra' },
  listeners: { http: Listener.http() },
  allowedListeners: AllowedListeners.namespacesWithLabels({ 'own-listeners': 'true' }),
});
const own = new ListenerSet('own', {
  metadata: { namespace: 'team' },
  gateway: edge,
  listeners: { https: Listener.https({ hostname: 'team.example.com', certificates: [{ secretName: 'team-tls' }] }) },
});
new HttpRoute('team', {
  metadata: { namespace: 'team' },
  parents: [own],
  rules: [{ action: RouteAction.forward(RouteTarget.service('team', { port: 8080 })) }],
});
