import { Scenarios } from './framework';
import {
  AwsCredentials, BackendTls, Destination, Ec2AddressType, ExternalHostnameProtocol, ExternalHostnameTls, LambdaInvocation, LambdaPayload,
  RouteAction, RouteParent,
} from '../../src';

const parents = [RouteParent.gateway({ name: 'http', namespace: 'kgateway-system' })];

/** Backends of every type. */
export const DESTINATIONS: Scenarios = {
  'lambda-of-secret': (make) => {
    const resize = make.object('LambdaBackend', 'resize', 'media', {
      functionName: 'resize-image', accountId: '123456789012', region: 'eu-central-1', qualifier: 'live', credentials: AwsCredentials.secret('lambda-caller'),
    });
    const report = make.object('LambdaBackend', 'report', 'media', {
      functionName: 'report', accountId: '123456789012', invocation: LambdaInvocation.ASYNC, payload: LambdaPayload.BODY, credentials: AwsCredentials.ambient(),
    });
    make.httpRoute('media-route', 'media', { parents, rules: [{ action: RouteAction.split([{ target: resize, weight: 1 }, { target: report, weight: 1 }]) }] });
  },
  'lambda-of-role-with-tls': (make) => make.object('LambdaBackend', 'resize', 'media', {
    functionName: 'resize-image',
    accountId: '123456789012',
    region: 'eu-central-1',
    credentials: AwsCredentials.assumeRole('arn:aws:iam::123456789012:role/gateway'),
    tls: BackendTls.mutual('client', { alpnProtocols: ['h2'] }),
  }),
  'lambda-at-an-endpoint': (make) => make.object('LambdaBackend', 'local', undefined, {
    functionName: 'local', accountId: '000000000000', endpointUrl: 'http://localstack.default.svc.cluster.local:4566',
  }),
  'lambda-at-an-endpoint-with-tls': (make) => make.object('LambdaBackend', 'private', 'media', {
    functionName: 'private', accountId: '123456789012', endpointUrl: 'https://vpce-0abc.lambda.eu-central-1.vpce.amazonaws.com:443',
  }),
  'lambda-of-kgateway-2.3': {
    release: { kgateway: '2.3' },
    program: (make) => make.object('LambdaBackend', 'resize', 'media', { functionName: 'resize-image', accountId: '123456789012' }),
  },
  'ec2-by-tags': (make) => {
    const legacy = make.object('Ec2Backend', 'legacy', 'shop', {
      tags: [{ key: 'app', value: 'legacy' }, { key: 'live' }], port: 8080, addressType: Ec2AddressType.PUBLIC_IP, region: 'eu-west-1',
    });
    make.object('Ec2Backend', 'all', 'shop', { tags: [], allInstances: true });
    make.httpRoute('legacy-route', 'web', { parents, rules: [{ action: RouteAction.forward(legacy) }] });
  },
  gcp: (make) => {
    const reports = make.object('GcpBackend', 'reports', 'shop', { host: 'reports-abc.a.run.app', audience: 'https://reports.example' });
    make.httpRoute('reports-route', 'shop', { parents, rules: [{ action: RouteAction.forward(reports) }] });
  },
  'forward-proxy': (make) => {
    const anywhere = make.object('DynamicForwardProxyBackend', 'anywhere', 'egress', { enableTls: true });
    make.httpRoute('partners-route', 'egress', { parents, hostnames: ['*.partner.example'], rules: [{ action: RouteAction.forward(anywhere) }] });
    const open = make.object('DynamicForwardProxyBackend', 'open', 'egress', { allowAnyHost: true });
    make.httpRoute('open-route', 'egress', { parents, rules: [{ action: RouteAction.forward(open) }] });
  },
  'priority-groups': (make) => {
    const eu = make.staticBackend('eu', 'shop', { hosts: [{ host: 'eu.example.com', port: 80 }] });
    const us = make.staticBackend('us', 'shop', { hosts: [{ host: 'us.example.com', port: 80 }] });
    const old = make.importedBackend({ name: 'old', namespace: 'shop' });
    const api = make.object('PriorityGroupsBackend', 'api', 'shop', { groups: [{ backends: [eu] }, { backends: [us, old] }] });
    make.httpRoute('api-route', 'shop', { parents, rules: [{ action: RouteAction.forward(api) }] });
  },
  'every-destination': (make) => {
    make.backend('lambda', 'a', { destination: Destination.lambda({ functionName: 'f', accountId: '123456789012' }) });
    make.backend('ec2', 'a', { destination: Destination.ec2({ tags: [{ key: 'app' }] }) });
    make.backend('gcp', 'a', { destination: Destination.gcp({ host: 'a.run.app' }) });
    make.backend('proxy', 'a', { destination: Destination.dynamicForwardProxy() });
    make.backend('groups', 'a', { destination: Destination.priorityGroups({ groups: [{ backends: [make.importedBackend({ name: 'b' })] }] }) });
  },
  'external-hostname': {
    release: { channel: 'experimental' },
    unchecked: 'kgateway does not implement XBackend: its routes are for other controllers',
    program: (make) => {
      const ledger = make.object('ExternalHostnameBackend', 'ledger', 'shop', {
        hostname: 'ledger.example.com', port: 443, protocol: ExternalHostnameProtocol.HTTP2, tls: ExternalHostnameTls.serverOnly({ caCertificates: 'ledger-ca' }),
      });
      make.object('ExternalHostnameBackend', 'bank', 'shop', {
        hostname: 'bank.example.com',
        port: 8443,
        tls: ExternalHostnameTls.clientAndServer('client', { secretNamespace: 'certificates', hostname: 'api.bank.example', subjectAltNames: ['bank.example'] }),
      });
      make.object('ExternalHostnameBackend', 'plain', 'shop', { hostname: 'plain.example.com', port: 80, tls: ExternalHostnameTls.none() });
      make.httpRoute('ledger-route', 'shop', { parents, rules: [{ action: RouteAction.forward(ledger) }] });
    },
  },
};
