import { checkManifests } from '../../src/core/checks';
import { renderController } from '../../src/core/controller/controller';
import type { KgatewayControllerOptions } from '../../src/core/controller/options';
import { ControllerRbac } from '../../src/core/controller/rbac-options';
import { settingsOfVariable } from '../../src/core/manifests/controller-settings';
import { KgatewayVersion, ReleaseTarget } from '../../src/core/release';
import { predictStatus } from '../../src/core/status';

const EC2 = { apiVersion: 'gateway.kgateway.dev/v1alpha1', kind: 'Backend', metadata: { name: 'legacy' }, spec: { type: 'AWS', aws: { ec2: { filters: [{ key: 'app' }] } } } };

const controllerWith = (options: Partial<KgatewayControllerOptions>) =>
  renderController('app/kgateway', { version: KgatewayVersion.V2_4, ...options }, ReleaseTarget.DEFAULT).objects.map(({ manifest }) => manifest);
const controller = (awsEc2Discovery?: object) => controllerWith({ awsEc2Discovery });

const ids = (...manifests: unknown[]) => checkManifests(manifests).map(({ id }) => id);

test('what the controller among the manifests is set to counts', () => {
  expect(ids(EC2)).toContain('ec2-discovery-off');
  expect(ids(EC2, ...controller())).toContain('ec2-discovery-off');
  expect(ids(EC2, ...controller({}))).not.toContain('ec2-discovery-off');
});

test('what is said outright comes first', () => {
  const findings = checkManifests([EC2, ...controller({})], { releases: ReleaseTarget.DEFAULT._releases, ec2Discovery: false });
  expect(findings.map(({ id }) => id)).toContain('ec2-discovery-off');
});

test('Deployments of any form are passed over', () => {
  for (const spec of [undefined, 7, {}, { template: { spec: { containers: [{ env: [{ name: 'KGW_ENABLE_AWS_EC2_DISCOVERY', valueFrom: {} }, 'x'] }, null] } } }]) {
    expect(ids(EC2, { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'a' }, spec })).toContain('ec2-discovery-off');
  }
});

describe('a controller that looks at some namespaces', () => {
  const shop = { apiVersion: 'gateway.kgateway.dev/v1alpha1', kind: 'DirectResponse', metadata: { name: 'teapot', namespace: 'shop' }, spec: { status: 418 } };
  const gateway = { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'Gateway', metadata: { name: 'http', namespace: 'shop' }, spec: { gatewayClassName: 'kgateway', listeners: [] } };
  const edge = controllerWith({ discoveryNamespaceSelectors: [{ matchLabels: { 'kubernetes.io/metadata.name': 'edge' } }] });

  test('ignores the others, and reports nothing there', () => {
    expect(ids(shop, ...edge)).toContain('namespace-not-discovered');
    expect(predictStatus([gateway, ...edge])).toEqual([expect.objectContaining({ part: 'object', conditions: [] })]);
    expect(predictStatus([gateway])).not.toEqual([expect.objectContaining({ conditions: [] })]);
  });

  test('may leave the others to another controller', () => {
    expect(ids(shop, ...edge, ...controllerWith({ fullnameOverride: 'other' }))).not.toContain('namespace-not-discovered');
  });

  test('looks at all of them where its selectors are no list', () => {
    expect(settingsOfVariable('KGW_DISCOVERY_NAMESPACE_SELECTORS', '{')).toEqual({});
    expect(settingsOfVariable('KGW_DISCOVERY_NAMESPACE_SELECTORS', '7')).toEqual({});
  });
});

describe('a proxy that is scaled', () => {
  const spec = { kube: { horizontalPodAutoscaler: { spec: { maxReplicas: 5 } } } };
  const scaled = { apiVersion: 'gateway.kgateway.dev/v1alpha1', kind: 'GatewayParameters', metadata: { name: 'scaled', namespace: 'shop' }, spec };

  test('needs a controller that may make its autoscaler', () => {
    expect(ids(scaled, ...controllerWith({}))).toContain('proxy-scaling-not-permitted');
    expect(ids(scaled, ...controllerWith({ proxyScaling: true }))).not.toContain('proxy-scaling-not-permitted');
    expect(ids(scaled, ...controllerWith({ rbac: ControllerRbac.CHART }))).not.toContain('proxy-scaling-not-permitted');
  });
});
