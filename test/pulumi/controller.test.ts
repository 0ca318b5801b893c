import { Provider } from '@pulumi/kubernetes/provider';
import * as pulumi from '@pulumi/pulumi';
import { Chart, Testing } from 'cdk8s';
import { manifestsOf, objectsOf, register } from './mocks';
import * as cdk8s from '../../src';
import { CrdSource, Ec2Backend, Gateway, GatewayApiCrds, KgatewayController, KgatewayCrds, KgatewayVersion, Listener, StaticBackend } from '../../src/pulumi';

const version = KgatewayVersion.V2_4;
const listeners = { http: Listener.http() };

/** The options of every resource of a program, by name. */
async function optionsOf(program: (options: pulumi.ComponentResourceOptions) => unknown): Promise<Map<string, pulumi.CustomResourceOptions>> {
  const found = new Map<string, pulumi.CustomResourceOptions>();
  const transformation: pulumi.ResourceTransformation = ({ type, name, opts }) => {
    if (type.startsWith('kubernetes:')) { found.set(name, opts); }
    return undefined;
  };
  await register(() => program({ transformations: [transformation] }));
  return found;
}

const namesOf = (resources: unknown) => (resources as pulumi.Resource[])
  .filter((resource) => pulumi.Resource.isInstance(resource)).map((resource) => (resource as any).__name as string);

describe('CRDs', () => {
  test('are those of cdk8s, and are waited for until they are established', async () => {
    const chart = new Chart(Testing.app(), 'test');
    new cdk8s.GatewayApiCrds(chart, 'gateway-api', { safeUpgrades: true });
    new cdk8s.KgatewayCrds(chart, 'kgateway');
    const made = manifestsOf(await register(() => {
      new GatewayApiCrds('gateway-api', { safeUpgrades: true });
      new KgatewayCrds('kgateway');
    }));
    const key = ({ kind, metadata }: any) => `${kind} ${metadata.name}`;
    const waiting = made.filter(({ metadata }) => metadata.annotations?.['pulumi.com/waitFor'] === 'condition=Established');
    expect(waiting.map(({ kind }) => kind)).toEqual(made.map(({ kind }) => kind).filter((kind) => kind === 'CustomResourceDefinition'));
    for (const { metadata } of waiting) { delete metadata.annotations['pulumi.com/waitFor']; }
    const inOrder = (objects: any[]) => [...objects].sort((a, b) => key(a) < key(b) ? -1 : 1);
    expect(inOrder(made)).toEqual(inOrder(Testing.synth(chart)));
  });

  test('stay in the cluster, unless the program says otherwise', async () => {
    const options = await optionsOf((own) => {
      new KgatewayCrds('kept', {}, own);
      new KgatewayCrds('free', {}, { ...own, retainOnDelete: false });
      new KgatewayCrds('protected', {}, { ...own, protect: true });
    });
    const treatment = (name: string) => [options.get(name)!.protect, options.get(name)!.retainOnDelete];
    // Protected, they would stop `pulumi destroy`, which nobody has to be protected from: they stay.
    expect(treatment('kept-backends')).toEqual([undefined, true]);
    expect(treatment('free-backends')).toEqual([undefined, false]);
    expect(treatment('protected-backends')).toEqual([true, true]);
  });

  test('are left to others on demand', async () => {
    expect(manifestsOf(await register(() => new GatewayApiCrds('gateway-api', { crds: CrdSource.NONE })))).toEqual([]);
  });
});

describe('what a program makes', () => {
  test('waits for CRDs and controllers that it made before', async () => {
    const options = await optionsOf((own) => {
      new StaticBackend('early', { hosts: [{ host: 'a.example', port: 80 }] }, own);
      new GatewayApiCrds('gateway-api', {}, own);
      new KgatewayCrds('kgateway-crds', {}, own);
      new KgatewayController('kgateway', { version, gatewayClasses: { internal: {} } }, own);
      new Gateway('edge', { listeners }, own);
    });
    const before = (name: string) => namesOf(options.get(name)!.dependsOn);
    expect(before('early')).toEqual([]);
    expect(before('kgateway-namespace')).toEqual(['gateway-api', 'kgateway-crds']);
    expect(before('kgateway-deployment')).toEqual(['gateway-api', 'kgateway-crds', 'kgateway-service']);
    expect(before('kgateway-class-internal')).toEqual(['gateway-api', 'kgateway-crds', 'kgateway-deployment']);
    expect(before('kgateway-crds-backends')).toEqual(['gateway-api']);
    expect(before('edge')).toEqual(['gateway-api', 'kgateway-crds', 'kgateway']);
  });

  test('does not wait for another cluster', async () => {
    const options = await optionsOf((own) => {
      const [east, west] = ['east', 'west'].map((name) => new Provider(name, { kubeconfig: '{}' }));
      new GatewayApiCrds('crds-east', {}, { ...own, provider: east });
      new Gateway('edge-west', { listeners }, { ...own, provider: west });
      new Gateway('edge-east', { listeners }, { ...own, provider: east });
    });
    expect(namesOf(options.get('edge-west')!.dependsOn)).toEqual([]);
    expect(namesOf(options.get('edge-east')!.dependsOn)).toEqual(['crds-east']);
  });

  test('waits for what the caller says, too', async () => {
    const options = await optionsOf((own) => {
      const crds = new KgatewayCrds('crds', {}, own);
      const backend = new StaticBackend('first', { hosts: [{ host: 'a.example', port: 80 }] }, own);
      new KgatewayController('kgateway', { version, createNamespace: false }, { ...own, dependsOn: [backend] });
      expect(crds).toBeDefined();
    });
    expect(namesOf(options.get('kgateway-deployment')!.dependsOn)).toEqual(['crds', 'first', 'kgateway-service']);
  });
});

test('a role that another resource makes reaches the account of the controller', async () => {
  const resources = await register(() => new KgatewayController('kgateway', {
    version,
    serviceAccount: { annotations: { 'eks.amazonaws.com/role-arn': pulumi.output('arn:aws:iam::1:role/kgateway') } },
    replicas: pulumi.output(3),
  }));
  const account = objectsOf(resources).find(({ name }) => name === 'kgateway-service-account')!;
  expect(account.inputs.metadata.annotations).toEqual({ 'eks.amazonaws.com/role-arn': 'arn:aws:iam::1:role/kgateway' });
  expect(objectsOf(resources).find(({ name }) => name === 'kgateway-deployment')!.inputs.spec.replicas).toBe(3);
});

test('a mistake is reported without a stack trace', async () => {
  await register(() => {
    let thrown: unknown;
    try { new KgatewayController('kgateway', { version, xdsPort: 9093 }); } catch (error) { thrown = error; }
    expect(pulumi.RunError.isInstance(thrown)).toBe(true);
    expect((thrown as Error).message).toBe('KgatewayController kgateway: xdsPort: the controller uses this port itself, got 9093; write another port, such as 9977');
  });
});

describe('instances of EC2', () => {
  const backend = (options?: pulumi.ComponentResourceOptions) => new Ec2Backend('legacy', { tags: [{ key: 'app' }] }, options);
  const REFUSED = 'Ec2Backend legacy: leads to instances of EC2, which the KgatewayController of this program does not look for: requests would get a 500; '
    + 'give the KgatewayController awsEc2Discovery: {}';

  test('are demanded of a controller, whichever comes first', async () => {
    await register(() => {
      new KgatewayController('kgateway', { version });
      expect(() => backend()).toThrow(REFUSED);
    });
    await register(() => {
      backend();
      expect(() => new KgatewayController('kgateway', { version })).toThrow(REFUSED);
    });
  });

  test('are found by a controller that looks for them, and may be by one of another cluster', async () => {
    await register(() => {
      new KgatewayController('kgateway', { version, awsEc2Discovery: {} });
      backend();
    });
    await register(() => {
      new KgatewayController('kgateway', { version });
      backend({ provider: new Provider('other', { kubeconfig: '{}' }) });
    });
  });
});

test('a controller knows its name and namespace', async () => {
  await register(() => {
    const controller = new KgatewayController('kgateway', { version, releaseName: 'edge', namespace: 'infra' });
    expect([controller.name, controller.namespace]).toEqual(['edge-kgateway', 'infra']);
  });
});

test('every object has the type that the provider knows it by', async () => {
  const resources = objectsOf(await register(() => new KgatewayController('kgateway', { version, gatewayClasses: { internal: {} } })));
  expect(resources.map(({ type }) => type).sort()).toEqual([
    'kubernetes:apps/v1:Deployment',
    'kubernetes:core/v1:Namespace',
    'kubernetes:core/v1:Service',
    'kubernetes:core/v1:ServiceAccount',
    'kubernetes:gateway.networking.k8s.io/v1:GatewayClass',
    'kubernetes:rbac.authorization.k8s.io/v1:ClusterRole',
    'kubernetes:rbac.authorization.k8s.io/v1:ClusterRoleBinding',
  ]);
});
