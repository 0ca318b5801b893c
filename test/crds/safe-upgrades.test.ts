import { celEnv, isCelError, parse, plan } from '@bufbuild/cel';
import { GatewayApiChannel, GatewayApiVersion } from '../../src';
import { renderGatewayApiCrds } from '../../src/core/crds/gateway-api-crds';
import { ReleaseTarget } from '../../src/core/release';

const { STANDARD, EXPERIMENTAL } = GatewayApiChannel;

function policyOf(version: GatewayApiVersion, channel: GatewayApiChannel): any {
  const objects = renderGatewayApiCrds('app/crds', { version, channel, safeUpgrades: true }, ReleaseTarget.DEFAULT);
  expect(objects.slice(-2).map(({ manifest }) => manifest.kind)).toEqual(['ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding']);
  return objects[objects.length - 2].manifest;
}

const crd = (channel?: string, version?: string, group = 'gateway.networking.k8s.io') => ({
  spec: { group },
  metadata: channel === undefined ? {} : {
    annotations: { 'gateway.networking.k8s.io/channel': channel, 'gateway.networking.k8s.io/bundle-version': version },
  },
});

/** Evaluates an expression with an interpreter of CEL, which takes objects as maps. */
function evaluate(expression: string, values: object): unknown {
  const result = plan(celEnv(), parse(expression))(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, asMaps(value)])) as any);
  if (isCelError(result)) { throw result; }
  return result;
}

function asMaps(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value).map(([name, part]) => [name, asMaps(part)])) : value;
}

/** Whether the policy of a bundle lets a CRD in, by an interpreter of CEL. */
function admits(policy: any, object: object, oldObject: object | null = null): boolean {
  const { matchConditions, variables, validations } = policy.spec;
  if (!matchConditions.every(({ expression }: any) => evaluate(expression, { object, oldObject }))) { return true; }
  const values = Object.fromEntries(variables.map(({ name, expression }: any) => [name, evaluate(expression, { object, oldObject })]));
  return validations.every(({ expression }: any) => evaluate(expression, { object, oldObject, variables: values }));
}

describe('the policy of 1.6', () => {
  test.each<[string, GatewayApiChannel, object, object | null, boolean]>([
    ['lets a new CRD of its release in', STANDARD, crd('standard', 'v1.6.1'), null, true],
    ['lets an upgrade in', STANDARD, crd('standard', 'v1.6.1'), crd('standard', 'v1.5.1'), true],
    ['lets a release candidate in', STANDARD, crd('standard', 'v1.5.0-rc.1'), null, true],
    ['keeps an older release out', STANDARD, crd('standard', 'v1.5.1'), crd('standard', 'v1.6.1'), false],
    ['keeps a much older release out', STANDARD, crd('standard', 'v0.8.1'), null, false],
    ['keeps what does not say its release out', STANDARD, crd(), null, false],
    ['keeps the experimental channel from the standard one', STANDARD, crd('experimental', 'v1.6.1'), crd('standard', 'v1.6.1'), false],
    ['lets the experimental channel stay', EXPERIMENTAL, crd('experimental', 'v1.6.1'), crd('experimental', 'v1.5.1'), true],
    ['lets the standard channel come back', EXPERIMENTAL, crd('standard', 'v1.6.1'), crd('experimental', 'v1.6.1'), true],
    ['lets 1.5 in, in the experimental channel', EXPERIMENTAL, crd('experimental', 'v1.5.1'), null, true],
    ['lets a development build in, in the experimental channel', EXPERIMENTAL, crd('experimental', 'v0.0.0-dev'), null, true],
    ['keeps 1.4 out, in the experimental channel', EXPERIMENTAL, crd('experimental', 'v1.4.1'), null, false],
    ['has nothing to do with other groups', STANDARD, crd(undefined, undefined, 'gateway.kgateway.dev'), null, true],
  ])('%s', (_, channel, object, former, admitted) => {
    expect(admits(policyOf(GatewayApiVersion.V1_6, channel), object, former)).toBe(admitted);
  });
});

test('lets in what it came with', () => {
  for (const version of [GatewayApiVersion.V1_5, GatewayApiVersion.V1_6]) {
    for (const channel of [STANDARD, EXPERIMENTAL]) {
      const policy = policyOf(version, channel);
      const objects = renderGatewayApiCrds('app/crds', { version, channel }, ReleaseTarget.DEFAULT);
      expect(objects.filter(({ manifest }) => !admits(policy, manifest))).toEqual([]);
    }
  }
});

test('is refused for a release without one', () => {
  expect(() => policyOf(GatewayApiVersion.V1_4, STANDARD))
    .toThrow('app/crds: safeUpgrades: the bundle of 1.4 has no such policy; leave it out, or take release 1.5 or newer');
});
