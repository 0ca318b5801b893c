import type { Scenarios } from './framework';
import { GrpcMethodMatch, HeaderMatch, Listener, RouteAction, RouteFilter, RouteParent, RouteTarget } from '../../src';

const parents = [RouteParent.gateway({ name: 'http', namespace: 'kgateway-system' })];
const service = (name: string) => RouteTarget.service(name, { port: 9000 });

/** Routes for gRPC, TLS and TCP. */
export const OTHER_ROUTES: Scenarios = {
  grpc: (make) => {
    const carts = make.staticBackend('carts', 'shop', { hosts: [{ host: 'carts.example.com', port: 443 }] });
    const route = make.object('GrpcRoute', 'cart', 'web', {
      parents,
      hostnames: ['api.example.com'],
      rules: [{
        name: 'writes',
        matches: [
          { method: GrpcMethodMatch.exact({ service: 'shop.v1.Cart', method: 'AddItem' }) },
          { method: GrpcMethodMatch.regularExpression({ method: 'Remove.*' }), headers: [HeaderMatch.exact('x-tenant', 'a')] },
        ],
        filters: [
          RouteFilter.requestHeaderModifier({ set: { 'x-a': '1' } }), RouteFilter.responseHeaderModifier({ remove: ['server'] }),
          RouteFilter.requestMirror(carts, { percent: 1 }),
        ],
        action: RouteAction.split([{ target: carts, weight: 9 }, { target: service('cart'), weight: 1 }]),
      }, {
        action: RouteAction.forward(service('cart')),
      }],
    });
    make.object('TrafficPolicy', 'limits', 'web', { targets: [route], timeouts: { request: '5s' } });
  },
  'grpc-with-sessions': {
    release: { channel: 'experimental' },
    program: (make) => make.object('GrpcRoute', 'cart', 'shop', { parents, rules: [{ sessionPersistence: {}, action: RouteAction.forward(service('cart')) }] }),
  },
  'grpc-raw': (make) => make.object('GrpcRoute', 'cart', 'shop', {
    parents, rules: [{ matches: [{ method: GrpcMethodMatch.raw({ service: 'a.B' }) }], action: RouteAction.raw({ backendRefs: [{ name: 'a', port: 1 }] }) }],
  }),
  'tls-routes': (make) => {
    const edge = make.gateway('edge', 'infra', { listeners: { tls: Listener.tlsPassthrough({ port: 8443, hostname: '*.example.com' }) } });
    const vault = make.staticBackend('vault', 'vault', { hosts: [{ host: '10.1.1.1', port: 8200 }] });
    make.object('TlsRoute', 'vault-route', 'infra', { parents: [edge.listener('tls')], hostnames: ['vault.example.com'], targets: [{ target: vault }] });
  },
  'tcp-routes': (make) => {
    const edge = make.gateway('edge', 'infra', {
      listeners: { postgres: Listener.tcp({ port: 5432 }), secure: Listener.tlsTermination({ port: 5433, certificates: [{ secretName: 'db' }] }) },
    });
    make.object('TcpRoute', 'database', 'infra', {
      parents: [edge.listener('postgres'), edge.listener('secure')], targets: [{ target: service('old'), weight: 90 }, { target: service('new'), weight: 10 }],
    });
  },
  'tcp-routes-of-gateway-api-1.5': {
    release: { gatewayApi: '1.5', channel: 'experimental' },
    program: (make) => make.object('TcpRoute', 'database', 'infra', { parents, targets: [{ target: service('db') }] }),
  },
  'tls-routes-of-gateway-api-1.4': {
    release: { gatewayApi: '1.4', channel: 'experimental' },
    program: (make) => make.object('TlsRoute', 'vault', 'infra', { parents, hostnames: ['vault.example.com'], targets: [{ target: service('vault') }] }),
  },
};
