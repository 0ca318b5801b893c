import type { Outcome, RuntimeCondition } from './answer';
import { faultOf, notKnown, replaced, respond } from './fault';
import { passFilters } from './filters/chain';
import type { FilterContext, Verdict } from './filters/filter';
import { forward } from './forwarding';
import type { ReceivedRequest } from './received-request';
import { redirect } from './redirecting';
import type { RoutePlan } from './route-plan';
import { fieldTitle } from './titles';
import { releaseOf } from '../translation/releases';

/** What becomes of a request that a route takes. */
export interface RouteAnswer {
  readonly outcome: Outcome;
  readonly conditions: readonly RuntimeCondition[];
}

/** @param healthCheck what the filter for health checks says, which stands among the others */
export function answerByRoute(plan: RoutePlan, request: ReceivedRequest, healthCheck: Verdict): RouteAnswer {
  const context: FilterContext = { plan, request, headers: request.headers.copy() };
  const { answer, conditions = [] } = passFilters(context, healthCheck);
  const outcome = answer ?? act(context);
  return { outcome: withDoubts(plan, outcome), conditions: [...conditions, ...needs(plan)] };
}

function act({ plan, request, headers }: FilterContext): Outcome {
  const { outcome: { kind, action, faults }, entry } = plan;
  const { rule } = entry.rule;
  if (kind === 'delegated') {
    return notKnown(faultOf('no route among the manifests takes what the rule hands on', ...rule.backends.map(({ at }) => at)));
  }
  if (kind === 'replaced') {
    const causes = [...faults.filter(({ certain }) => certain).map(({ at }) => at), ...entry.delegationFaults];
    return replaced(faultOf(`the controller replaces the rule${causes.length === 0 ? '' : `: it refuses ${fieldTitle(causes[0])}`}`, ...causes));
  }
  switch (action.kind) {
    case 'redirect': return action.redirect === undefined ? notKnown(faultOf('the redirect can\'t be read', rule.at)) : redirect(action.redirect, request, {
      path: plan.path,
      port: plan.port,
      isEncrypted: plan.chain.serverName !== undefined,
      omitsDefaultPorts: releaseOf(plan.set).omitsDefaultPorts,
      ruleName: rule.name,
    });
    case 'respond': {
      const at = action.response?.spec.get('status');
      const body = action.response?.spec.get('body').text;
      if (at?.number === undefined) { return notKnown(faultOf('the status of the DirectResponse can\'t be read', ...at === undefined ? [] : [at])); }
      return respond(at.number, faultOf(`${action.response?.title ?? ''} answers`, at), body);
    }
    case 'forward': return forward(plan, request, headers);
    default: return notKnown(faultOf('the action of the rule can\'t be read', rule.at));
  }
}

const NOTHING: readonly RuntimeCondition[] = [];

/** Objects without which the controller would refuse the rule. They are not among the manifests, and taken for granted. */
function needs({ outcome: { kind, faults } }: RoutePlan): readonly RuntimeCondition[] {
  if (kind === 'replaced' || faults.length === 0) { return NOTHING; }
  const found = new Map(faults.flatMap(({ at, absent }) => (absent === undefined ? [] : [[absent, at] as const])));
  return [...found].map(([what, at]) => ({ what, policy: at.manifest, at, effect: 'needs' }));
}

/** Where it is not certain that the controller takes the rule, both may be. */
function withDoubts({ outcome: { kind, action, faults }, entry }: RoutePlan, outcome: Outcome): Outcome {
  if (kind === 'replaced') { return outcome; }
  const [open] = faults.filter(({ certain, absent }) => !certain && absent === undefined);
  if (open !== undefined) {
    const reason = faultOf(`whether the controller takes the rule is not known: it depends on ${fieldTitle(open.at)}`, open.at);
    return notKnown(reason, [outcome, replaced(reason)]);
  }
  return action.isOpen && entry.match.isReadable ? notKnown(faultOf('the rule can\'t all be read', entry.rule.rule.at), [outcome]) : outcome;
}
