import type { ChangeReport } from './report';
import type { Answer } from '../../core/requests/answer';
import { describeOutcome, nameOf } from '../../core/requests/cases/describe-answer';
import type { ManifestFiles } from '../input/manifest-files';

/** For programs. Fields are added, but never renamed. */
export function changesAsJson({ version, base, head, before, after, changes, tried }: ChangeReport): string {
  const document = {
    version,
    base,
    head,
    changes: changes.map((change) => ({
      requests: change.scope, witness: change.witness, differences: change.differences, before: answerAsJson(change.before, before), after: answerAsJson(change.after, after),
    })),
    summary: { changes: changes.length, tried },
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function answerAsJson({ outcome, route, gateway }: Answer, manifests: ManifestFiles) {
  return {
    outcome: outcome.kind,
    text: describeOutcome(outcome),
    gateway: gateway === undefined ? undefined : nameOf(gateway),
    route: route === undefined ? undefined : {
      kind: route.route.route.manifest.kind, name: nameOf(route.route.route.manifest), rule: route.rule.rule.index, match: route.matchIndex, ...manifests.placeOf(route.match.at),
    },
  };
}
