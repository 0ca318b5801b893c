import { CHECKS, checkManifests } from '../../src/core/checks';
import type { CheckSettings, Finding } from '../../src/core/checks';
import { formatPath } from '../../src/core/schema/path';
import { readFixtures } from '../../tools/checks/fixtures';
import type { Fixture } from '../../tools/checks/fixtures';

const TARGET = ['kgateway-2.4', 'gateway-api-1.6-standard'];

const fixtures = readFixtures();

function settingsOf(fixture: Fixture): CheckSettings {
  return { releases: TARGET, ...fixture.settings };
}

function run(fixture: Fixture): Finding[] {
  return checkManifests(fixture.manifests, settingsOf(fixture));
}

function locationOf({ object, path }: Finding): string {
  return `${object.kind} ${object.namespace === undefined ? '' : `${object.namespace}/`}${object.name} ${formatPath(path)}`.trim();
}

test('every check has bad fixtures, several good ones, and no fixtures are left over', () => {
  expect([...fixtures.keys()].sort()).toEqual(CHECKS.map(({ id }) => id).sort());
  const poor = [...fixtures].filter(([, { bad, good }]) => bad.length === 0 || good.length < 2 || bad.some(({ finds }) => finds.length === 0));
  expect(poor.map(([id]) => id)).toEqual([]);
});

test('every id is used once', () => {
  expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
});

describe.each(CHECKS)('$id', ({ id }) => {
  const { bad, good } = fixtures.get(id) ?? { bad: [], good: [] };

  test.each(bad)('finds: $title', (fixture) => {
    const findings = run(fixture).filter((finding) => finding.id === id);
    expect(findings.map(locationOf)).toEqual(fixture.finds);
    for (const finding of findings) { expect(finding.message).toMatch(/^\S.*[^.;\s]$/s); expect(finding.fix).toMatch(/^\S.*[^.;\s]$/s); }
  });

  test.each(good)('leaves alone: $title', (fixture) => {
    expect(run(fixture).filter((finding) => finding.id === id)).toEqual([]);
  });

  // Otherwise a fixture could be found bad for another reason than the one that it shows.
  test.each([...bad, ...good].filter(({ refused }) => !refused))('the API server accepts: $title', (fixture) => {
    const refusals = run(fixture).filter((finding) => ['schema-structure', 'schema-rule', 'kind-not-served'].includes(finding.id));
    expect(refusals.map((finding) => `${locationOf(finding)}: ${finding.message}`)).toEqual([]);
  });
});
