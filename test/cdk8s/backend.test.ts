import { Chart, Testing } from 'cdk8s';
import { AppProtocol, Backend, BackendTls, BackendTlsPolicy, Destination, PolicyTarget, StaticBackend, TlsBackend, TlsVersion } from '../../src';

let chart: Chart;
beforeEach(() => { chart = new Chart(Testing.app(), 'chart', { namespace: 'shop', disableResourceNameHashes: true }); });

/** Without what all objects have in common. */
const specs = () => Testing.synth(chart).map(({ kind, spec }) => ({ kind, spec }));

test('a StaticBackend writes its type and hosts', () => {
  new StaticBackend(chart, 'json', { hosts: [{ host: 'a.example', port: 80 }, { host: '10.0.0.1', port: 8080 }], appProtocol: AppProtocol.H2C });
  expect(Testing.synth(chart)).toEqual([{
    apiVersion: 'gateway.kgateway.dev/v1alpha1',
    kind: 'Backend',
    metadata: { name: 'chart-json', namespace: 'shop' },
    spec: { type: 'Static', static: { appProtocol: 'kubernetes.io/h2c', hosts: [{ host: 'a.example', port: 80 }, { host: '10.0.0.1', port: 8080 }] } },
  }]);
});

test('a TlsBackend comes with a policy in its namespace, which asks for the host and verifies it', () => {
  new TlsBackend(chart, 'api', { host: 'api.example.com', metadata: { name: 'api', namespace: 'payments' } });
  expect(Testing.synth(chart)).toEqual([
    {
      apiVersion: 'gateway.kgateway.dev/v1alpha1',
      kind: 'Backend',
      metadata: { name: 'api', namespace: 'payments' },
      spec: { type: 'Static', static: { hosts: [{ host: 'api.example.com', port: 443 }] } },
    },
    {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'BackendTLSPolicy',
      metadata: { name: 'chart-api-tls', namespace: 'payments' },
      spec: {
        targetRefs: [{ group: 'gateway.kgateway.dev', kind: 'Backend', name: 'api' }],
        validation: { hostname: 'api.example.com', wellKnownCACertificates: 'System' },
      },
    },
  ]);
});

test('a CA of your own is the one CA of the BackendTLSPolicy', () => {
  new TlsBackend(chart, 'api', { host: 'api.example.com', tls: BackendTls.caCertificates('internal-ca', { subjectAltNames: ['x.example'] }) });
  expect(specs()[1]).toEqual({
    kind: 'BackendTLSPolicy',
    spec: {
      targetRefs: [{ group: 'gateway.kgateway.dev', kind: 'Backend', name: 'chart-api' }],
      validation: {
        hostname: 'api.example.com',
        caCertificateRefs: [{ group: '', kind: 'ConfigMap', name: 'internal-ca' }],
        subjectAltNames: [{ type: 'Hostname', hostname: 'x.example' }],
      },
    },
  });
});

test.each([
  ['a client certificate', BackendTls.mutual('client'), { secretRef: { name: 'client' }, sni: 'api.example.com', verifySubjectAltNames: ['api.example.com'] }],
  ['a minimum version', BackendTls.systemCas({ minVersion: TlsVersion.V1_2 }), {
    wellKnownCACertificates: 'System', sni: 'api.example.com', verifySubjectAltNames: ['api.example.com'], parameters: { minVersion: '1.2' },
  }],
  ['no verification', BackendTls.insecure(), { insecureSkipVerify: true, sni: 'api.example.com' }],
  ['other names on the certificate', BackendTls.mutual('client', { hostname: 'sni.example', subjectAltNames: ['x.example'] }), {
    secretRef: { name: 'client' }, sni: 'sni.example', verifySubjectAltNames: ['x.example'],
  }],
])('%s takes a BackendConfigPolicy and no BackendTLSPolicy', (_title, tls, expected) => {
  new TlsBackend(chart, 'api', { host: 'api.example.com', tls });
  expect(specs().slice(1)).toEqual([{
    kind: 'BackendConfigPolicy',
    spec: { targetRefs: [{ group: 'gateway.kgateway.dev', kind: 'Backend', name: 'chart-api' }], tls: expected },
  }]);
});

test('several hosts of one name share a TLS policy', () => {
  new StaticBackend(chart, 'api', { hosts: [{ host: 'api.example', port: 443 }, { host: 'api.example', port: 8443 }], tls: BackendTls.systemCas() });
  expect(specs()[1].spec.validation.hostname).toBe('api.example');
});

test('a Backend takes destinations that the library does not know', () => {
  new Backend(chart, 'proxy', { destination: Destination.raw({ type: 'DynamicForwardProxy', dynamicForwardProxy: {} }) });
  expect(specs()).toEqual([{ kind: 'Backend', spec: { type: 'DynamicForwardProxy', dynamicForwardProxy: {} } }]);
});

test('a BackendTlsPolicy covers Services and Backends that exist already', () => {
  new BackendTlsPolicy(chart, 'tls', {
    targets: [PolicyTarget.service('ledger', { portName: 'https' }), Backend.fromBackendAttributes(chart, 'old', { name: 'old', namespace: 'shop' })],
    tls: BackendTls.systemCas({ hostname: 'ledger.example' }),
  });
  expect(specs()).toEqual([{
    kind: 'BackendTLSPolicy',
    spec: {
      targetRefs: [
        { group: '', kind: 'Service', name: 'ledger', sectionName: 'https' },
        { group: 'gateway.kgateway.dev', kind: 'Backend', name: 'old' },
      ],
      validation: { hostname: 'ledger.example', wellKnownCACertificates: 'System' },
    },
  }]);
});

test('labels and annotations reach what is beside a Backend, except for what it accepts', () => {
  const annotations = { 'argocd.argoproj.io/sync-wave': '1', 'kgateway-constructs/accept': 'a: b' };
  new TlsBackend(chart, 'api', { host: 'a.example', metadata: { labels: { team: 'a' }, annotations } });
  expect(Testing.synth(chart).map(({ kind, metadata }) => [kind, metadata.labels, metadata.annotations])).toEqual([
    ['Backend', { team: 'a' }, annotations],
    ['BackendTLSPolicy', { team: 'a' }, { 'argocd.argoproj.io/sync-wave': '1' }],
  ]);
});
