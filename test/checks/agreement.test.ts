import { TARGET } from './prediction';
import { checkManifests } from '../../src/core/checks';
import type { Finding } from '../../src/core/checks';
import type { Step } from '../../src/core/schema/path';
import { predictStatus } from '../../src/core/status';
import type { PredictedCondition } from '../../src/core/status';
import { readFixtures } from '../../tools/checks/fixtures';

/** Every set of manifests that a check has as an example, with what is found and predicted of it. */
const SETS = [...readFixtures()].flatMap(([id, { bad, good }]) => [...bad, ...good].filter(({ refused }) => !refused).map((fixture) => {
  const settings = { releases: TARGET, ...fixture.settings };
  const { manifests } = fixture;
  return { title: `${id}, ${fixture.title}`, findings: checkManifests(manifests, settings), statuses: predictStatus(manifests, settings) };
}));

/** They say what happens where more is in the set: routes that are attached, and the age of objects. */
const DEPENDING_ON_MORE = ['delegation-cycle', 'policies-set-same-field', 'value-out-of-range'];

const said = ({ consequence }: Finding): string[] => [...consequence?.matchAll(/(?:^|; )(\S+=(?:True|False)), reason (\w+)/g) ?? []].map(([, condition, reason]) => `${condition}/${reason}`);

test('whatever the checks say of a condition is in the predicted status of the object at fault', () => {
  let compared = 0;
  const differences: string[] = [];
  for (const { title, findings, statuses } of SETS) {
    for (const finding of findings.filter(({ id }) => !DEPENDING_ON_MORE.includes(id))) {
      const predicted = statuses.filter(({ index }) => index === finding.index).flatMap(({ conditions }) => conditions.map(({ type, status, reason }) => `${type}=${status}/${reason}`));
      for (const condition of predicted.length === 0 ? [] : said(finding)) {
        compared++;
        if (!predicted.includes(condition)) { differences.push(`${title}: ${finding.id} says ${condition}, predicted ${predicted.join(' ')}`); }
      }
    }
  }
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(150);
});

const HEALTHY: Readonly<Record<string, readonly string[]>> = {
  Accepted: ['True/Accepted', 'True/Valid'],
  ResolvedRefs: ['True/ResolvedRefs'],
  Programmed: ['True/Programmed'],
  Conflicted: ['False/NoConflicts'],
  'kgateway.dev/Programmed': ['True/Programmed'],
  Attached: ['True/Attached', 'True/Merged'],
};

/** What sums up conditions of parts, and what follows from several policies that all are as they should be. */
const SUMMARIES = ['ListenersNotValid', 'ListenersNotResolved', 'Overridden', 'ConfigurationChanged'];

function isUnhappy({ type, status, reason }: PredictedCondition): boolean {
  return !(HEALTHY[type] ?? []).includes(`${status}/${reason}`) && !SUMMARIES.includes(reason);
}

function isAround(outer: readonly Step[], inner: readonly Step[]): boolean {
  return outer.every((step, index) => inner[index] === step);
}

test('whatever is wrong for certain in a predicted status is found where its cause stands', () => {
  let compared = 0;
  const missing: string[] = [];
  for (const { title, findings, statuses } of SETS) {
    for (const { object, conditions } of statuses) {
      for (const condition of conditions.filter((one) => one.certain && isUnhappy(one))) {
        compared++;
        const isFound = condition.causes.some(({ index, path }) =>
          findings.some((finding) => finding.index === index && (isAround(finding.path, path) || isAround(path, finding.path))));
        if (!isFound) { missing.push(`${title}: ${object.kind} ${object.name} ${condition.type}=${condition.status}/${condition.reason}`); }
      }
    }
  }
  expect(missing).toEqual([]);
  expect(compared).toBeGreaterThan(90);
});
