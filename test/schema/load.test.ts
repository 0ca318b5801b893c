import { findSchema, servedVersions } from '../../src/core/schema/load';
import { KINDS } from '../../src/generated/kinds';

const TARGET = ['kgateway-2.4', 'gateway-api-1.6-standard'];

describe('the schema of a kind', () => {
  test('is found in the release of the target that has it', () => {
    const backend = findSchema('gateway.kgateway.dev/v1alpha1', 'Backend', TARGET);
    const route = findSchema('gateway.networking.k8s.io/v1', 'HTTPRoute', TARGET);
    expect(backend?.served === true && backend.root === backend.schema.roots['kgateway-2.4'].v1alpha1).toBe(true);
    expect(route?.served === true && route.root === route.schema.roots['gateway-api-1.6-standard'].v1).toBe(true);
  });

  test('has a rule for every text of a rule', () => {
    const route = findSchema('gateway.networking.k8s.io/v1', 'HTTPRoute', TARGET);
    expect(route?.served === true && route.rules.length === route.schema.rules.length && route.rules.length > 0).toBe(true);
  });

  test('is the same object every time, so that what is derived from it is kept', () => {
    const [first, second] = [1, 2].map(() => findSchema('gateway.networking.k8s.io/v1', 'Gateway', TARGET));
    expect(first?.served === true && second?.served === true && first.schema === second.schema && first.rules === second.rules).toBe(true);
  });

  test('is not found for other kinds', () => {
    expect(findSchema('v1', 'Service', TARGET)).toBeUndefined();
    expect(findSchema('gateway.networking.k8s.io/v1', 'Backend', TARGET)).toBeUndefined();
  });

  test('is not served by a target without the kind', () => {
    expect(findSchema('gateway.kgateway.dev/v1alpha1', 'Backend', [])).toMatchObject({ served: false, kind: { kind: 'Backend' }, versions: [] });
  });

  test('is not served in a version that the target lacks', () => {
    expect(findSchema('gateway.networking.k8s.io/v2', 'HTTPRoute', TARGET)).toMatchObject({ served: false, versions: ['v1', 'v1beta1'] });
  });

  test.each(KINDS.flatMap((kind) => Object.keys(kind.releases).map((release) => ({ kind, release, name: `${kind.kind} of ${release}` }))))(
    'is found for $name in every version served',
    ({ kind, release }) => {
      const versions = servedVersions(kind, release);
      const served = versions.map((version) => findSchema(`${kind.group}/${version}`, kind.kind, [release])?.served);
      expect(versions.length).toBeGreaterThan(0);
      expect(served).toEqual(versions.map(() => true));
    },
  );
});
