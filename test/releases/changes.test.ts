import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CHECKS } from '../../src/core/checks';
import { ManifestSet } from '../../src/core/manifests/manifest-set';
import { completeSettings } from '../../src/core/manifests/settings';
import { GatewayApiVersion, KgatewayVersion } from '../../src/core/release';
import { CHANGES, changesFrom, RELEASES } from '../../src/core/releases/releases';
import { formatPath } from '../../src/core/schema/path';
import { SINCE } from '../../src/core/translation/releases';

interface Case {
  readonly id: string;
  readonly heading?: string;
  readonly manifests: readonly object[];
  readonly locations: readonly string[];
  readonly silent: readonly object[];
}

const CASES = parse(readFileSync(join(__dirname, 'cases.yaml'), 'utf8')) as Case[];

/** The headings under "Breaking changes" in the release notes. */
const HEADINGS: Readonly<Record<string, number>> = { 2.1: 9, 2.2: 8, 2.3: 4, 2.4: 5 };

/** Told by predicted status: its case is in test/upgrade.test.ts. */
const WITHOUT_PLACES = ['`kgateway.dev/Programmed` condition on Routes'];

describe.each(CASES)('$id', ({ id, heading, manifests, locations, silent }) => {
  const change = CHANGES.find((candidate) => candidate.id === id);
  const found = (values: readonly object[]) => {
    const set = new ManifestSet(values, completeSettings({ releases: ['kgateway-2.4', 'gateway-api-1.6-standard'] }, values));
    return [...change?.find?.(set) ?? []].map(({ at }) => formatPath(at.path));
  };

  test('is found where manifests depend on it', () => expect([...found(manifests)].sort()).toEqual([...locations].sort()));
  test('says nothing of what only comes close', () => expect(found(silent)).toEqual([]));
  test('has its heading', () => expect(change?.heading).toBe(heading));
});

test('each change that can be found has a case', () => {
  expect(CHANGES.filter(({ find }) => find !== undefined).map(({ id }) => id).sort()).toEqual(CASES.map(({ id }) => id).sort());
});

test('each of the 26 headings of the release notes has a change', () => {
  const headings = new Set(CHANGES.flatMap(({ heading }) => heading ?? []));
  expect(headings.size).toBe(Object.values(HEADINGS).reduce((sum, count) => sum + count));
  const cases = new Set([...CASES.flatMap(({ heading }) => heading ?? []), ...WITHOUT_PLACES]);
  expect([...headings].filter((heading) => !cases.has(heading))).toEqual([]);
});

test('what the translation does otherwise is reported for the release in which it begins', () => {
  const told = CHANGES.flatMap(({ behaviour, release }) => behaviour === undefined ? [] : [[behaviour, release]]);
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(Object.entries(SINCE).map(([name, version]) => [name, `kgateway-${version}`])));
});

test('ids are names of their own, which no check has', () => {
  const ids = [...CHANGES, ...CHECKS].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every release that manifests can be for has an entry', () => {
  const versions = [...Object.values(KgatewayVersion).map((version) => `kgateway-${version}`), ...Object.values(GatewayApiVersion).map((version) => `gateway-api-${version}`)];
  expect(versions.filter((version) => !(version in RELEASES))).toEqual([]);
});

test('changes come in the order of the releases, and none on the way back', () => {
  expect([...new Set(changesFrom('kgateway-2.0', 'kgateway-2.3').map(({ release }) => release))]).toEqual(['kgateway-2.1', 'kgateway-2.2', 'kgateway-2.3']);
  expect(changesFrom('kgateway-2.4', 'kgateway-2.2')).toEqual([]);
  expect(changesFrom('gateway-api-1.4', 'gateway-api-1.5').map(({ id }) => id)).toEqual(['listener-set', 'tls-route-v1']);
});
