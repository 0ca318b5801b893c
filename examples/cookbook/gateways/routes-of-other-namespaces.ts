/**
 * Routes of other namespaces
 *
 * Namespaces are selected by labels. `AllowedRoutes.allNamespaces()` would let whoever may create a route use the listener.
 *
 * Also called: allowedRoutes, namespace selector, NotAllowedByListeners, multi-tenancy
 * Fields: Gateway.listeners.allowedRoutes
 */
import { App, Chart } from 'cdk8s';
import { AllowedRoutes, Gateway, Listener } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new Gateway(chart, 'edge', {
  listeners: { http: Listener.http({ allowedRoutes: AllowedRoutes.namespacesWithLabels({ 'shared-gateway': 'true' }) }) },
});

app.synth();
