import { ConfigFile } from '@pulumi/kubernetes/yaml/v2';
import {
  AwsCredentials, BackendConfigPolicy, HttpRoute, LambdaBackend, PathMatch, PriorityGroupsBackend, RouteAction,
  RouteFilter, RouteTarget, StaticBackend, TrafficPolicy,
} from 'kgateway-constructs/pulumi';
import { publicGateway, tools } from './gateways';

const inMedia = { namespace: 'media' };

const covers = new StaticBackend('covers', { metadata: inMedia, hosts: [{ host: 'covers.cdn.example', port: 80 }] });

// Without it, the proxy would believe whoever answers.
const resize = new LambdaBackend('resize', {
  metadata: inMedia,
  functionName: 'resize-cover',
  accountId: '123456789012',
  region: 'eu-central-1',
  qualifier: 'live',
  credentials: AwsCredentials.secret('lambda-caller'),
  companionNames: { tls: 'resize-tls' },
});

const coversEu = new StaticBackend('covers-eu', {
  metadata: inMedia,
  hosts: [{ host: 'eu.covers.cdn.example', port: 80 }],
});

const coversAnywhere = new PriorityGroupsBackend('covers-anywhere', {
  metadata: inMedia,
  groups: [{ backends: [coversEu] }, { backends: [covers] }],
});

const chosenHost = new TrafficPolicy('chosen-host', { metadata: inMedia, autoHostRewrite: true });

// spec.rules[2]: previews keep the host of the shop: the CDN tells tenants apart by it
new HttpRoute('media', {
  metadata: inMedia,
  parents: [publicGateway.listener('https')],
  hostnames: ['media.bookshop.example'],
  rules: [
    { matches: [{ path: PathMatch.prefix('/resize') }], action: RouteAction.forward(resize) },
    { action: RouteAction.forward(covers) },
    { matches: [{ path: PathMatch.prefix('/previews') }], action: RouteAction.forward(covers), preserveHost: true },
  ],
});

new HttpRoute('thumbnails', {
  metadata: inMedia,
  parents: [publicGateway.listener('https')],
  hostnames: ['thumbs.bookshop.example'],
  rules: [{
    filters: [RouteFilter.extension(chosenHost)],
    action: RouteAction.forward(coversAnywhere),
    preserveHost: true,
  }],
});

new HttpRoute('media-tools', {
  metadata: { name: 'tools', namespace: 'media' },
  parents: [tools],
  rules: [{
    matches: [{ path: PathMatch.prefix('/media/encoder') }],
    action: RouteAction.forward(RouteTarget.service('encoder', { port: 8000 })),
  }],
});

new BackendConfigPolicy('covers-health', {
  metadata: inMedia,
  targets: [coversAnywhere],
  healthCheck: {
    interval: '10s',
    timeout: '2s',
    healthyThreshold: 1,
    unhealthyThreshold: 3,
    http: { path: '/health' },
  },
});

new ConfigFile('media-manifests', { file: 'manifests/media.yaml' });
