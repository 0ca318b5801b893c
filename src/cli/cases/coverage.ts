import type { Coverage, Missed } from './results';
import type { Observed } from './test-run';
import { describeRoute, nameOf } from '../../core/requests/cases/describe-answer';
import { expectationOf } from '../../core/requests/cases/expectation-of';
import { placedMatches, sampleRequest } from '../../core/requests/witnesses/matches';
import type { PlacedMatch } from '../../core/requests/witnesses/matches';
import type { Answer } from '../../core/requests/answer';
import { gateways } from '../../core/translation/gateways/listener';
import type { Listener } from '../../core/translation/gateways/listener';
import type { RouteEntry } from '../../core/translation/routes/flattening';
import type { ManifestFiles } from '../input/manifest-files';

/** How many of all matches the cases reach, each at every host and listener. */
export function coverageOf(observed: readonly Observed[], least: number | undefined): Coverage {
  const parts = observed.map(({ manifests, answers }) => {
    const reached = new Reached(answers.map(({ answer }) => answer));
    const all = placedMatches(manifests.set);
    return { all: all.length, missed: all.filter((match) => !reached.has(match)).map((match) => missedMatch(manifests, match)) };
  });
  const all = parts.reduce((sum, part) => sum + part.all, 0);
  const missed = parts.flatMap((part) => part.missed);
  return { all, reached: all - missed.length, missed, least };
}

/** The matches that answers come from. */
class Reached {
  private readonly places = new Map<RouteEntry, Map<Listener, Set<string>>>();

  public constructor(answers: readonly Answer[]) {
    for (const { route, listener, virtualHost } of answers) {
      if (route === undefined || listener === undefined || virtualHost === undefined) { continue; }
      const listeners = this.places.get(route) ?? new Map<Listener, Set<string>>();
      this.places.set(route, listeners.set(listener, (listeners.get(listener) ?? new Set()).add(virtualHost)));
    }
  }

  public has({ entry, listener, host }: PlacedMatch): boolean {
    return this.places.get(entry)?.get(listener)?.has(host) === true;
  }
}

function missedMatch(manifests: ManifestFiles, match: PlacedMatch): Missed {
  const { gateway, listener, host, entry } = match;
  const sample = sampleRequest(manifests.set, match);
  return {
    route: describeRoute(entry),
    listener: `${nameOf(gateway)}, listener ${listener.name ?? ''}`,
    host: host === '*' ? 'any host' : host,
    ...manifests.placeOf(entry.match.at),
    // The only Gateway need not be named.
    suggestion: sample === undefined ? undefined : { ...sample.request, gateway: gateways(manifests.set).length === 1 ? undefined : sample.request.gateway },
    outcome: sample === undefined ? {} : expectationOf(sample.answer),
  };
}
