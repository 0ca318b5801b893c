import type { ChangeReport } from './report';
import type { Answer } from '../../core/requests/answer';
import { describeOutcome, nameOf } from '../../core/requests/cases/describe-answer';
import type { RouteEntry } from '../../core/translation/routes/flattening';
import type { ManifestFiles } from '../input/manifest-files';

/** For programs. Fields are added, but never renamed. */
export function changesAsJson({ version, base, head, before, after, changes, tried }: ChangeReport): string {
  return `${JSON.stringify({ version, base, head, changes: answersAsJson(changes, before, after), summary: { changes: changes.length, tried } }, undefined, 2)}\n`;
}

/** Kinds of requests, and their answers before and after. */
export function answersAsJson(changes: ChangeReport['changes'], before: ManifestFiles, after: ManifestFiles) {
  return changes.map((change) => ({
    requests: change.scope,
    witness: change.witness,
    differences: change.differences,
    before: answerAsJson(change.before, before),
    after: answerAsJson(change.after, after),
  }));
}

function answerAsJson({ outcome, route, gateway }: Answer, manifests: ManifestFiles) {
  return {
    outcome: outcome.kind,
    text: describeOutcome(outcome),
    gateway: gateway === undefined ? undefined : nameOf(gateway),
    route: route === undefined ? undefined : routeAsJson(route, manifests),
  };
}

function routeAsJson({ route, rule, match, matchIndex }: RouteEntry, manifests: ManifestFiles) {
  const { manifest } = route.route;
  return { kind: manifest.kind, name: nameOf(manifest), rule: rule.rule.index, match: matchIndex, ...manifests.locationOf(match.at) };
}
