import { checkManifests } from '../../src/core/checks';
import { renderController } from '../../src/core/controller/controller';
import { KgatewayVersion, ReleaseTarget } from '../../src/core/release';

const EC2 = { apiVersion: 'gateway.kgateway.dev/v1alpha1', kind: 'Backend', metadata: { name: 'legacy' }, spec: { type: 'AWS', aws: { ec2: { filters: [{ key: 'app' }] } } } };

const controller = (awsEc2Discovery?: object) =>
  renderController('app/kgateway', { version: KgatewayVersion.V2_4, awsEc2Discovery }, ReleaseTarget.DEFAULT).objects.map(({ manifest }) => manifest);

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
