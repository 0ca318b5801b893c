import { Chart, Include } from 'cdk8s';
import {
  AwsCredentials, BackendConfigPolicy, HttpRoute, LambdaBackend, PathMatch, PriorityGroupsBackend, RouteAction,
  RouteFilter, RouteTarget, StaticBackend, TrafficPolicy,
} from 'kgateway-constructs';
import { app } from './app';
import { publicGateway, tools } from './gateways';

const chart = new Chart(app, 'media', { namespace: 'media' });

const covers = new StaticBackend(chart, 'covers', {
  metadata: { name: 'covers' },
  hosts: [{ host: 'covers.cdn.example', port: 80 }],
});

// Without it, the proxy would believe whoever answers.
const resize = new LambdaBackend(chart, 'resize', {
  metadata: { name: 'resize' },
  functionName: 'resize-cover',
  accountId: '123456789012',
  region: 'eu-central-1',
  qualifier: 'live',
  credentials: AwsCredentials.secret('lambda-caller'),
  companionNames: { tls: 'resize-tls' },
});

const coversEu = new StaticBackend(chart, 'covers-eu', {
  metadata: { name: 'covers-eu' },
  hosts: [{ host: 'eu.covers.cdn.example', port: 80 }],
});

const coversAnywhere = new PriorityGroupsBackend(chart, 'covers-anywhere', {
  metadata: { name: 'covers-anywhere' },
  groups: [{ backends: [coversEu] }, { backends: [covers] }],
});

const chosenHost = new TrafficPolicy(chart, 'chosen-host', {
  metadata: { name: 'chosen-host' },
  autoHostRewrite: true,
});

// spec.rules[2]: previews keep the host of the shop: the CDN tells tenants apart by it
new HttpRoute(chart, 'media', {
  metadata: { name: 'media' },
  parents: [publicGateway.listener('https')],
  hostnames: ['media.bookshop.example'],
  rules: [
    { matches: [{ path: PathMatch.prefix('/resize') }], action: RouteAction.forward(resize) },
    { action: RouteAction.forward(covers) },
    { matches: [{ path: PathMatch.prefix('/previews') }], action: RouteAction.forward(covers), preserveHost: true },
  ],
});

new HttpRoute(chart, 'thumbnails', {
  metadata: { name: 'thumbnails' },
  parents: [publicGateway.listener('https')],
  hostnames: ['thumbs.bookshop.example'],
  rules: [{
    filters: [RouteFilter.extension(chosenHost)],
    action: RouteAction.forward(coversAnywhere),
    preserveHost: true,
  }],
});

new HttpRoute(chart, 'tools', {
  metadata: { name: 'tools' },
  parents: [tools],
  rules: [{
    matches: [{ path: PathMatch.prefix('/media/encoder') }],
    action: RouteAction.forward(RouteTarget.service('encoder', { port: 8000 })),
  }],
});

new BackendConfigPolicy(chart, 'covers-health', {
  metadata: { name: 'covers-health' },
  targets: [coversAnywhere],
  healthCheck: {
    interval: '10s',
    timeout: '2s',
    healthyThreshold: 1,
    unhealthyThreshold: 3,
    http: { path: '/health' },
  },
});

new Include(chart, 'manifests', { url: `${__dirname}/manifests/media.yaml` });
