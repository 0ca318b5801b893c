import { CHECKS, checkManifests } from '../../src/core/checks';
import type { CheckSettings, Finding } from '../../src/core/checks';
import { formatPath } from '../../src/core/schema/path';
import { readFixtures } from '../../tools/checks/fixtures';
import { throwingResolvable } from '../throwing-resolvable';

const TARGET = ['kgateway-2.4', 'gateway-api-1.6-standard'];

const fixtures = [...readFixtures()].flatMap(([id, { bad, good }]) => [...bad, ...good].map((fixture) => ({ id, ...fixture })));

function find(manifests: readonly unknown[], settings: Partial<CheckSettings>): readonly Finding[] {
  return checkManifests(manifests, { releases: TARGET, ...settings });
}

function nameOf({ id, object, path }: Finding): string {
  return `${id}: ${object.kind} ${object.namespace ?? ''}/${object.name} ${formatPath(path)}`;
}

// The first half of what "can't know is silent" means. Gateways and their classes say whose rules hold, so that without them others do.
test('no error comes up because an object is not in the set', () => {
  const rules = ['Gateway', 'GatewayClass'];
  const surprises = fixtures.filter(({ settings }) => settings.complete === undefined).flatMap(({ id, title, manifests, settings }) => {
    const before = new Set(find(manifests, settings).map(nameOf));
    return manifests.flatMap((removed) => rules.includes(String(removed.kind)) ? [] : find(manifests.filter((one) => one !== removed), settings)
      .filter((finding) => finding.severity === 'error' && !before.has(nameOf(finding)))
      .map((finding) => `${id}, ${title}, without ${String(removed.kind)}: ${nameOf(finding)}`));
  });
  expect(surprises).toEqual([]);
});

test('nothing comes up because an object is in the set that has nothing to do with the others', () => {
  const stranger = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'stranger', namespace: 'far-away' }, spec: { ports: [{ port: 80 }] } };
  for (const { manifests, settings } of fixtures) {
    expect(find([...manifests, stranger], settings).map(nameOf)).toEqual(find(manifests, settings).map(nameOf));
  }
});

test('how much is found does not depend on the order of the manifests', () => {
  for (const { id, title, manifests, settings } of fixtures) {
    const [forth, back] = [manifests, [...manifests].reverse()].map((some) => find(some, settings).map((finding) => finding.id).sort());
    expect([id, title, back]).toEqual([id, title, forth]);
  }
});

test('an index leads to the manifest that a finding is about, whatever stands between', () => {
  for (const { manifests, settings } of fixtures) {
    const spread = manifests.flatMap((manifest) => [null, manifest, 'text']);
    expect(find(spread, settings).map(({ index }) => (index - 1) / 3)).toEqual(find(manifests, settings).map(({ index }) => index));
  }
});

test('every check says in full sentences what is wrong, why, and where that comes from', () => {
  for (const { title, why, source, consequence } of CHECKS) {
    expect(title).toMatch(/^[A-Za-z].*[^.]$/);
    expect(why).toMatch(/^(?:kgateway|[`A-Z]).*\.$/s);
    expect(source).toMatch(/[^.]$/);
    expect(consequence ?? 'none').toMatch(/[^.]$/);
  }
});

/** All copies of a value in which one scalar is not known yet. */
function* withUnresolvedScalar(value: unknown): Iterable<unknown> {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) {
      for (const unresolved of withUnresolvedScalar(entry)) { yield value.map((other: unknown, at) => at === index ? unresolved : other); }
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, field] of Object.entries(value)) {
      for (const unresolved of withUnresolvedScalar(field)) { yield { ...value, [name]: unresolved }; }
    }
  } else if (value !== null) {
    yield throwingResolvable();
  }
}

// The second half of what "can't know is silent" means.
test('nothing comes up because a value is not known yet', () => {
  const location = ({ id, index, path }: Finding): string => `${id} ${index} ${formatPath(path)}`;
  const surprises = fixtures.flatMap(({ id, title, manifests, settings }) => {
    const before = new Set(find(manifests, settings).map(location));
    return manifests.flatMap(({ apiVersion, kind, ...rest }, index) => [...withUnresolvedScalar(rest)].flatMap((unresolved) => {
      const some = manifests.map((one, other) => other === index ? { apiVersion, kind, ...unresolved as object } : one);
      return find(some, settings).filter((finding) => !before.has(location(finding))).map((finding) => `${id}, ${title}: ${location(finding)} ${finding.message}`);
    }));
  });
  expect([...new Set(surprises)]).toEqual([]);
});
