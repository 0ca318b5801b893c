import * as fc from 'fast-check';
import { CHECKS, checkManifests } from '../../src/core/checks';
import { predictStatus } from '../../src/core/status';
import { readFixtures } from '../../tools/checks/fixtures';
import { throwingResolvable } from '../throwing-resolvable';

const TARGET = ['kgateway-2.4', 'gateway-api-1.6-standard'];

const sets = [...readFixtures().values()].flatMap(({ bad, good }) => [...bad, ...good]).map(({ manifests, settings }) => ({ manifests, settings }));

/** Stands for parts that stay as they are, and for values that are not known yet, which fast-check itself must not open. */
const KEEP = Symbol('keep');
const UNRESOLVED = Symbol('unresolved');

/** What nobody would write, but somebody will. */
const garbage = fc.oneof(
  fc.anything(),
  fc.constantFrom<unknown>(undefined, null, '', '*', '/', '(', -1, 1e9, 0.5, true, [], {}, [null], [[]], [undefined], { name: 5 }, '${Token[x.1]}', Symbol('x'), () => 1),
  fc.constant(UNRESOLVED),
);

/** A copy of a value in which some parts are something else. */
function withGarbage(value: unknown, parts: Iterator<unknown>): unknown {
  const next = (): unknown => parts.next().value;
  const spoilt = next();
  if (spoilt !== KEEP) { return spoilt === UNRESOLVED ? throwingResolvable() : spoilt; }
  if (Array.isArray(value)) { return value.map((entry) => withGarbage(entry, parts)); }
  if (typeof value !== 'object' || value === null) { return value; }
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withGarbage(field, parts)]));
}

const settings = fc.record({
  releases: fc.constant(TARGET),
  complete: fc.oneof(fc.boolean(), fc.constant(['Service', 'shop'])),
  referenceGrants: fc.constantFrom('off' as const, 'permissive' as const, 'strict' as const),
  experimentalFeatures: fc.boolean(),
  weightedRoutePrecedence: fc.boolean(),
  ec2Discovery: fc.boolean(),
});

function expectFindings(manifests: readonly unknown[], given: Parameters<typeof checkManifests>[1]): void {
  for (const finding of checkManifests(manifests, given)) {
    expect(CHECKS.map(({ id }) => id)).toContain(finding.id);
    expect(finding.index).toBeLessThan(manifests.length);
    expect(`${finding.message}${finding.fix}`).not.toMatch(/undefined|\[object/);
    expect(finding.path.every((step) => typeof step === 'string' || Number.isInteger(step))).toBe(true);
  }
}

function expectStatuses(manifests: readonly unknown[], given: Parameters<typeof predictStatus>[1]): void {
  for (const { index, conditions } of predictStatus(manifests, given)) {
    expect(index).toBeLessThan(manifests.length);
    expect(new Set(conditions.map(({ type }) => type)).size).toBe(conditions.length);
  }
}

test('checks survive manifests in which anything stands anywhere', () => {
  fc.assert(fc.property(
    fc.constantFrom(...sets), settings, fc.infiniteStream(fc.oneof({ arbitrary: fc.constant(KEEP), weight: 30 }, { arbitrary: garbage, weight: 1 })),
    (set, given, parts) => {
      const manifests = set.manifests.map((manifest) => withGarbage(manifest, parts));
      expectFindings(manifests, given);
      expectStatuses(manifests, given);
    },
  ), { numRuns: 2000 });
});

test('checks survive what are no manifests at all', () => {
  fc.assert(fc.property(fc.array(garbage, { maxLength: 5 }), settings, (manifests, given) =>
    expectFindings(manifests.map((manifest) => manifest === UNRESOLVED ? throwingResolvable() : manifest), given)));
});

test('checks find the same in a set whatever is done twice', () => {
  for (const { manifests, settings: given } of sets) {
    const all = { releases: TARGET, ...given };
    expect(checkManifests(manifests, all)).toEqual(checkManifests(manifests, all));
  }
});

test('checks survive manifests that contain themselves', () => {
  for (const { manifests, settings: given } of sets) {
    const circles = manifests.map((manifest) => {
      const circle: Record<string, unknown> = { ...manifest };
      circle.spec = { ...manifest.spec as object, backendRef: circle, extAuth: circle, basicAuth: circle, accessLog: [circle] };
      return circle;
    });
    expectFindings(circles, { releases: TARGET, ...given });
  }
});

test('routes that may delegate in a circle, for all that can be read of them, are followed once', () => {
  const delegate = (name: string): object => ({ matches: [{ path: { value: '/a' } }], backendRefs: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', name }] });
  const route = (name: string, parentRefs: unknown, to: string): object =>
    ({ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata: { name, namespace: 'shop' }, spec: { parentRefs, rules: [delegate(to)] } });
  const gateway = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'Gateway',
    metadata: { name: 'web', namespace: 'shop' },
    spec: { gatewayClassName: 'kgateway', listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }] },
  };
  const manifests = [gateway, route('a', [{ name: 'web' }], 'b'), route('b', [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', name: '${A}' }], 'b')];
  expect(() => predictStatus(manifests, { releases: TARGET })).not.toThrow();
});
