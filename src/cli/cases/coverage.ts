import type { Coverage, Missed } from './results';
import type { Observed } from './test-run';
import { answerOf, reachable } from '../../core/requests';
import type { Reach } from '../../core/requests';
import type { Answer } from '../../core/requests/answer';
import { describeRoute, nameOf } from '../../core/requests/cases/describe-answer';
import { expectationOf } from '../../core/requests/cases/expectation-of';
import type { Listener } from '../../core/translation/gateways/listener';
import type { RouteEntry } from '../../core/translation/routes/flattening';
import type { ManifestFiles } from '../input/manifest-files';

/** How many of all matches the cases reach, each at every host and listener. What no request can reach does not count. */
export function coverageOf(observed: readonly Observed[], least: number | undefined): Coverage {
  const parts = observed.map(({ manifests, answers }) => {
    const reached = new Reached(answers.map(({ answer }) => answer));
    const all = reachable(manifests.set);
    const missed = all.filter((match) => !reached.has(match));
    const dead = missed.filter(({ witness }) => witness === undefined);
    return { all: all.length - dead.length, missed: missed.filter(({ witness }) => witness !== undefined), dead, manifests };
  });
  const all = parts.reduce((sum, part) => sum + part.all, 0);
  const missed = parts.flatMap((part) => part.missed.map((match) => missedMatch(part.manifests, match)));
  const dead = parts.flatMap((part) => part.dead.map((match) => missedMatch(part.manifests, match)));
  return { all, reached: all - missed.length, missed, dead, least };
}

/** The matches that answers come from. */
class Reached {
  private readonly locations = new Map<RouteEntry, Map<Listener, Set<string>>>();

  public constructor(answers: readonly Answer[]) {
    for (const { route, listener, virtualHost } of answers) {
      if (route === undefined || listener === undefined || virtualHost === undefined) { continue; }
      const listeners = this.locations.get(route) ?? new Map<Listener, Set<string>>();
      this.locations.set(route, listeners.set(listener, (listeners.get(listener) ?? new Set()).add(virtualHost)));
    }
  }

  public has({ route, listener, virtualHost }: Reach): boolean {
    return this.locations.get(route)?.get(listener)?.has(virtualHost) === true;
  }
}

function missedMatch(manifests: ManifestFiles, { gateway, listener, virtualHost, route, witness, shadow }: Reach): Missed {
  return {
    route: describeRoute(route),
    listener: `${nameOf(gateway)}, listener ${listener.name ?? ''}`,
    host: virtualHost === '*' ? 'any host' : virtualHost,
    ...manifests.locationOf(route.match.at),
    suggestion: witness,
    outcome: witness === undefined ? {} : expectationOf(answerOf(manifests.set, witness)),
    reason: shadow?.text,
  };
}
