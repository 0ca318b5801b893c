import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { objectsOf, register } from './mocks';
import { checkManifest } from '../../src/core/schema/check';
import { ReleaseTarget } from '../../src/pulumi';

const EXAMPLES = join(__dirname, '..', '..', 'examples', 'pulumi');

/** The objects of ours that each example makes: kind and name. */
const MADE: Readonly<Record<string, string[]>> = {
  controller: ['Gateway edge', 'GatewayClass internal'],
  'cross-namespace': ['Backend ledger', 'BackendTLSPolicy ledger-tls', 'HTTPRoute shop', 'ReferenceGrant ledger-grant-httproute-shop', 'ReferenceGrant shop-may-use-rates'],
  'existing-stack': ['HTTPRoute route'],
  'full-stack': [
    'Backend invoices', 'Backend ledger', 'BackendTLSPolicy invoices-tls', 'BackendTLSPolicy ledger-tls', 'Gateway gateway', 'HTTPRoute api', 'HTTPRoute shop', 'HTTPRoute to-https',
  ],
  'helm-gateway': ['Backend reports', 'HTTPRoute reports'],
  'https-redirect': ['Gateway edge', 'HTTPRoute shop', 'HTTPRoute to-https'],
  'render-yaml': ['Backend api', 'BackendTLSPolicy api-tls', 'HTTPRoute api'],
  'static-http': ['Backend json', 'Backend legacy', 'Backend mirrors', 'HTTPRoute static', 'TrafficPolicy static-host-rewrite'],
  'static-https': ['Backend api', 'Backend bank', 'BackendConfigPolicy bank-tls', 'BackendTLSPolicy api-tls', 'HTTPRoute payments'],
  'traffic-split': ['HTTPRoute catalogue', 'HTTPRoute checkout'],
};

/** What the mocked cluster adds to some objects. */
const STATE = { 'core/v1:Service': { status: { loadBalancer: { ingress: [{ hostname: 'lb.example.com' }] } } } };

test('every example is tried', () => {
  expect(readdirSync(EXAMPLES).sort()).toEqual(Object.keys(MADE));
});

test.each(Object.entries(MADE))('example %s makes its objects', async (name, made) => {
  const folder = join(EXAMPLES, name);
  expect(existsSync(join(folder, 'Pulumi.yaml')) && existsSync(join(folder, 'README.md'))).toBe(true);
  const resources = await register(() => { jest.requireActual(join(folder, 'index.ts')); }, false, STATE);
  const ours = objectsOf(resources).filter(({ type }) => /gateway\.(networking|kgateway)/.test(type));
  expect(ours.map(({ inputs }) => `${inputs.kind} ${inputs.metadata.name}`)).toEqual(made);
  for (const { inputs } of ours) { expect(checkManifest(inputs, ReleaseTarget.DEFAULT._releases)).toEqual([]); }
});

test('render-yaml leaves no kubeconfig to the environment, which the provider would refuse', async () => {
  process.env.KUBECONFIG = '/somewhere';
  try {
    const resources = await register(() => { jest.isolateModules(() => { jest.requireActual(join(EXAMPLES, 'render-yaml', 'index.ts')); }); });
    expect(resources.get('pulumi:providers:kubernetes::yaml')!.inputs.kubeconfig).toBe('');
  } finally {
    delete process.env.KUBECONFIG;
  }
});
