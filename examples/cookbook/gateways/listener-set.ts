/**
 * ListenerSet: listeners of a team
 *
 * The Gateway has to admit ListenerSets. The routes of the team have the ListenerSet as their parent. Needs Gateway API 1.5.
 *
 * Also called: multi-tenancy, self-service listeners, delegation
 * Fields: ListenerSet.listeners, Gateway.allowedListeners
 */
import { App, Chart } from 'cdk8s';
import { AllowedListeners, Gateway, HttpRoute, Listener, ListenerSet, RouteAction, RouteTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

const edge = new Gateway(chart, 'edge', {
  metadata: { namespace: 'infra' },
  listeners: { http: Listener.http() },
  allowedListeners: AllowedListeners.namespacesWithLabels({ 'own-listeners': 'true' }),
});
const own = new ListenerSet(chart, 'own', {
  metadata: { namespace: 'team' },
  gateway: edge,
  listeners: { https: Listener.https({ hostname: 'team.example.com', certificates: [{ secretName: 'team-tls' }] }) },
});
new HttpRoute(chart, 'team', {
  metadata: { namespace: 'team' },
  parents: [own],
  rules: [{ action: RouteAction.forward(RouteTarget.service('team', { port: 8080 })) }],
});

app.synth();
