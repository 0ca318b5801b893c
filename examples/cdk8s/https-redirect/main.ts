import { App, Chart } from 'cdk8s';
import { AllowedRoutes, Gateway, HttpRoute, Listener, RedirectRoute, RouteAction, RouteTarget } from 'kgateway-constructs';

const app = new App();
const infrastructure = new Chart(app, 'infrastructure', { namespace: 'kgateway-system' });

const edge = new Gateway(infrastructure, 'edge');
const http = edge.addListener('http', Listener.http());
const https = edge.addListener('https', Listener.https({
  certificates: [{ secretName: 'shop-tls' }],
  allowedRoutes: AllowedRoutes.namespacesWithLabels({ 'edge-access': 'true' }),
}));

// Only on the HTTP listener: on the whole Gateway it would redirect HTTPS requests, too, without end.
new RedirectRoute(infrastructure, 'to-https', { parents: [http], toHttps: true });

const shop = new Chart(app, 'shop', { namespace: 'shop' });
new HttpRoute(shop, 'shop', {
  parents: [https],
  hostnames: ['shop.example.com'],
  rules: [{ action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })) }],
});

app.synth();
