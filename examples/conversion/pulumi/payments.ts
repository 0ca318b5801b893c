import { ConfigFile } from '@pulumi/kubernetes/yaml/v2';
import {
  BackendTls, BackendTlsPolicy, DirectResponse, HeaderMatch, HttpMethod, HttpRoute, PathMatch, PolicyTarget,
  RouteAction, RouteTarget, TlsBackend, TlsVersion, TrafficPolicy,
} from 'kgateway-constructs/pulumi';
import { partners, publicGateway } from './gateways';

const labels = { team: 'payments' };
const metadata = { namespace: 'payments', labels };

const bank = new TlsBackend('bank', {
  metadata,
  host: 'api.bank.example',
  port: 8443,
  tls: BackendTls.mutual('bank-client', { minVersion: TlsVersion.V1_2 }),
  companionNames: { tls: 'bank-client-certificate' },
});

const closed = new DirectResponse('closed', { metadata, status: 410, body: 'Refunds are made by mail.' });

const payments = new HttpRoute('payments', {
  metadata,
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

new HttpRoute('partners', {
  metadata,
  parents: [partners.listener('partners')],
  rules: [{
    matches: [{
      path: PathMatch.prefix('/v1/settlements'),
      headers: [HeaderMatch.regularExpression('x-partner', '[a-z]{3,12}')],
    }],
    action: RouteAction.forward(RouteTarget.service('settlements', { port: 8443 })),
  }],
});

new TrafficPolicy('charges-limit', {
  metadata,
  targets: [payments],
  rateLimit: { local: { tokenBucket: { fillInterval: '1s', maxTokens: 20, tokensPerFill: 10 } } },
});

new BackendTlsPolicy('settlements', {
  metadata,
  targets: [PolicyTarget.service('settlements')],
  tls: BackendTls.caCertificates('settlements-ca', { hostname: 'settlements.payments.svc' }),
});

new ConfigFile('payments-manifests', { file: 'manifests/payments.yaml' });
