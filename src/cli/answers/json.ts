import type { Field } from '../../core/manifests/field';
import type { Manifest } from '../../core/manifests/manifest';
import type { Answer, Fault, Outcome } from '../../core/requests/answer';
import { nameOf } from '../../core/requests/cases/describe-answer';
import type { Request } from '../../core/requests/request';
import { formatPath } from '../../core/schema/path';
import type { Listener } from '../../core/translation/gateways/listener';
import type { RouteEntry } from '../../core/translation/routes/flattening';
import type { ManifestFiles } from '../input/manifest-files';

/** For programs. Fields are added, but never renamed. */
export function answerAsJson(request: Request, answer: Answer, manifests: ManifestFiles): string {
  return `${JSON.stringify({ request, ...new AnswerJson(manifests).answer(answer) }, undefined, 2)}\n`;
}

class AnswerJson {
  public constructor(private readonly manifests: ManifestFiles) {}

  public answer({ outcome, gateway, listener, virtualHost, route, candidates, policies, conditions }: Answer) {
    return {
      outcome: this.outcome(outcome),
      gateway: gateway === undefined ? undefined : this.object(gateway),
      listener: listener === undefined ? undefined : this.listener(listener),
      virtualHost,
      route: route === undefined ? undefined : this.route(route),
      candidates: candidates.map((one) => ({ route: this.route(one.route), lost: one.lost })),
      policies: policies.map(({ policy, certain }) => ({ ...this.object(policy), certain })),
      conditions: conditions.map(({ what, effect, policy, at }) => ({ what, effect, policy: this.object(policy), ...this.location(at) })),
    };
  }

  private listener({ name, port, protocol, at }: Listener) {
    return { name, port, protocol, ...this.manifests.locationOf(at) };
  }

  private outcome(outcome: Outcome): unknown {
    switch (outcome.kind) {
      case 'forwarded': {
        const { retries, ...others } = outcome;
        return {
          ...others,
          targets: outcome.targets.map(({ backend, fault, ...target }) => ({
            ...target, backend: backend === undefined ? undefined : this.object(backend), fault: fault === undefined ? undefined : this.fault(fault),
          })),
          retries: retries === undefined ? undefined : { attempts: retries.attempts, on: retries.on, ...this.location(retries.at) },
        };
      }
      case 'redirected': return outcome;
      case 'not-known': return { ...outcome, reason: this.fault(outcome.reason), possible: outcome.possible.map((one) => this.outcome(one)) };
      default: return { ...outcome, reason: this.fault(outcome.reason) };
    }
  }

  private fault({ text, causes }: Fault) {
    return { text, causes: causes.map((cause) => this.location(cause)) };
  }

  private route({ route, rule, matchIndex, match, above }: RouteEntry): unknown {
    return {
      ...this.object(route.route.manifest),
      rule: { index: rule.rule.index, name: rule.rule.name },
      match: matchIndex,
      ...this.location(match.at),
      delegatedBy: above === undefined ? undefined : this.route(above),
    };
  }

  private object(manifest: Manifest) {
    return { kind: manifest.kind, name: nameOf(manifest) };
  }

  private location(field: Field) {
    return { path: formatPath(field.path), ...this.manifests.locationOf(field) };
  }
}
