import { Chart, Include } from 'cdk8s';
import {
  BackendTls, BackendTlsPolicy, DirectResponse, HeaderMatch, HttpMethod, HttpRoute, PathMatch, PolicyTarget,
  RouteAction, RouteTarget, TlsBackend, TlsVersion, TrafficPolicy,
} from 'kgateway-constructs';
import { app } from './app';
import { partners, publicGateway } from './gateways';

const chart = new Chart(app, 'payments', { namespace: 'payments' });

const labels = { team: 'payments' };

const bank = new TlsBackend(chart, 'bank', {
  metadata: { name: 'bank', labels },
  host: 'api.bank.example',
  port: 8443,
  tls: BackendTls.mutual('bank-client', { minVersion: TlsVersion.V1_2 }),
  companionNames: { tls: 'bank-client-certificate' },
});

const closed = new DirectResponse(chart, 'closed', {
  metadata: { name: 'closed', labels },
  status: 410,
  body: 'Refunds are made by mail.',
});

const payments = new HttpRoute(chart, 'payments', {
  metadata: { name: 'payments', labels },
  parents: [publicGateway.listener('https')],
  hostnames: ['pay.bookshop.example'],
  rules: [
    { matches: [{ path: PathMatch.prefix('/charges') }], action: RouteAction.forward(bank) },
    { matches: [{ path: PathMatch.exact('/refunds') }], action: RouteAction.respond(closed) },
    {
      matches: [{ path: PathMatch.regularExpression('/hooks/[a-z]+'), method: HttpMethod.POST }],
      action: RouteAction.forward(RouteTarget.service('webhooks', { port: 8080 })),
    },
  ],
});

new HttpRoute(chart, 'partners', {
  metadata: { name: 'partners', labels },
  parents: [partners.listener('partners')],
  rules: [{
    matches: [{
      path: PathMatch.prefix('/v1/settlements'),
      headers: [HeaderMatch.regularExpression('x-partner', '[a-z]{3,12}')],
    }],
    action: RouteAction.forward(RouteTarget.service('settlements', { port: 8443 })),
  }],
});

new TrafficPolicy(chart, 'charges-limit', {
  metadata: { name: 'charges-limit', labels },
  targets: [payments],
  rateLimit: { local: { tokenBucket: { fillInterval: '1s', maxTokens: 20, tokensPerFill: 10 } } },
});

new BackendTlsPolicy(chart, 'settlements', {
  metadata: { name: 'settlements', labels },
  targets: [PolicyTarget.service('settlements')],
  tls: BackendTls.caCertificates('settlements-ca', { hostname: 'settlements.payments.svc' }),
});

new Include(chart, 'manifests', { url: `${__dirname}/manifests/payments.yaml` });
