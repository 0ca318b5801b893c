import {
  ABSENT, DEFAULT_VALUES, defaultObjects, Effect, EFFECTS, flatten, flattenAll, NAMED_RELEASES, withEffect, withRulesAsText,
} from './chart/facts';
import { HelmMigration, HelmRelease, KgatewayVersion, MigrationNote } from '../../src';
import { renderController } from '../../src/core/controller/controller';
import { NEWEST_PATCH } from '../../src/core/controller/releases';
import { ReleaseTarget } from '../../src/core/release';

const TAGS = { ...NEWEST_PATCH, [KgatewayVersion.V2_5]: 'v2.5.0' };

interface Rendered {
  readonly objects: any[];
  readonly notes: readonly MigrationNote[];
}

function render(version: KgatewayVersion, values: object, release: Partial<HelmRelease> = {}): Rendered {
  const { options, notes } = HelmMigration.of({ values, chartVersion: TAGS[version]!, ...release });
  const { objects } = renderController('kgateway', options, ReleaseTarget.of({ kgateway: version }));
  return { objects: objects.map(({ manifest }) => manifest), notes };
}

const byName = (objects: any[]) => [...objects].sort((a, b) => a.kind < b.kind ? -1 : 1);

describe.each(Object.values(KgatewayVersion))('the default values of the chart of %s', (version) => {
  test('become the objects of the chart, with chartCompatible', () => {
    const { objects, notes } = render(version, {});
    expect(byName(objects.map(withRulesAsText))).toEqual(byName(defaultObjects(version)));
    expect(notes).toEqual([]);
  });
});

/** Values that this library has an answer of its own to: a note or an error. */
const REFUSED: Readonly<Record<string, string>> = {
  '{"controller":{"service":{"ports":{"health":19093}}}}': 'controller.service.ports.health',
  '{"controller":{"service":{"ports":{"metrics":19092}}}}': 'controller.service.ports.metrics',
  '{"controller":{"xds":{"tls":{"enabled":true}},"extraEnv":{"KGW_XDS_TLS":"false"}}}': 'controller.extraEnv.KGW_XDS_TLS',
};

const isRefused = ({ values }: Effect) => REFUSED[JSON.stringify(values)] !== undefined;
const titled = (effects: readonly Effect[]) => effects.map((effect) => [JSON.stringify(effect.values), effect] as const);

const usual = flattenAll(defaultObjects('2.5'));

test.each(titled(EFFECTS.filter((effect) => effect.error === undefined && !isRefused(effect))))('%s changes what it changes in the chart', (_, effect) => {
  const { objects } = render(KgatewayVersion.V2_5, effect.values);
  expect(flattenAll(objects)).toEqual(withEffect(usual, effect));
});

test.each(titled(EFFECTS.filter(({ error }) => error !== undefined)))('%s is refused, as the chart does', (_, { values }) => {
  expect(() => render(KgatewayVersion.V2_5, values)).toThrow(/^kgateway: /);
});

test.each(titled(EFFECTS.filter(isRefused)))('%s has no equivalent, and a note says why', (text, { values }) => {
  expect(render(KgatewayVersion.V2_5, values).notes).toEqual([{ path: REFUSED[text], reason: expect.any(String) }]);
});

test.each(NAMED_RELEASES)('a release called $release in $namespace has the names of the chart', ({ release, namespace, objects: expected, selector }) => {
  const { objects } = render(KgatewayVersion.V2_5, {}, { releaseName: release, namespace });
  expect(objects.map(({ kind, metadata }) => `${kind}/${metadata.name}`).sort()).toEqual([...expected].sort());
  expect(objects.find(({ kind }) => kind === 'Deployment').spec.selector.matchLabels).toEqual(selector);
});

test('the default values of the chart, written out, change nothing', () => {
  const { objects, notes } = render(KgatewayVersion.V2_5, DEFAULT_VALUES);
  expect(flattenAll(objects)).toEqual(usual);
  expect(notes).toEqual([]);
});

describe.each(Object.entries(ABSENT) as [KgatewayVersion, readonly string[]][])('the chart of %s', (version, absent) => {
  const own = flattenAll(defaultObjects(version));
  const nested = (path: string, value: unknown) => path.split('.').reverse().reduce<unknown>((part, name) => ({ [name]: part }), value) as object;

  test.each(absent)('has no value %s, which is noted', (path) => {
    const { objects, notes } = render(version, nested(path, 'x'));
    expect(notes).toEqual([{ path: expect.any(String), reason: `the chart of ${version} has no such value, so that nothing came of it` }]);
    expect(path.startsWith(notes[0].path)).toBe(true);
    expect(flattenAll(objects)).toEqual(own);
  });

  test('has all the others', () => {
    const paths = Object.keys(flatten(DEFAULT_VALUES)).map((path) => path.replace(/\[.*/, '')).filter((path) => !absent.includes(path));
    const notes = paths.flatMap((path) => HelmMigration.of({ values: nested(path, true), chartVersion: TAGS[version]! }).notes);
    expect(notes.filter(({ reason }) => reason.includes('no such value'))).toEqual([]);
  });
});
