import type { PredictedCause, PredictedCondition } from './predicted-status';
import type { Field } from '../manifests/field';
import { nameOf } from '../manifests/object-name';
import { byType } from '../translation/reports/condition';
import type { Condition } from '../translation/reports/condition';
import type { Report } from '../translation/reports/report';

/** What is reported, and for the types of which nothing is, what holds by default. */
export function withAll(report: Report, defaults: readonly Condition[]): readonly PredictedCondition[] {
  return report.withDefaults(defaults)
    .map(({ type, status, reason, certain, causes }): PredictedCondition => ({
      type, status, reason, certain, demandedBy: demandedBy({ type, status, reason }), causes: causes.map(causeOf),
    }))
    .sort(byType);
}

function causeOf({ manifest, path }: Field): PredictedCause {
  return { index: manifest.index, object: nameOf(manifest), path };
}

/** Reasons of types that the Gateway API has, which it does not know. */
const OF_KGATEWAY = ['GatewayReplaced', 'ListenerReplaced', 'RouteRuleReplaced', 'RouteRuleDropped', 'Valid', 'Invalid'];

function demandedBy({ type, reason }: Condition): PredictedCondition['demandedBy'] {
  return type === 'Attached' || type === 'Overridden' || type.startsWith('kgateway.dev/') || OF_KGATEWAY.includes(reason) ? 'kgateway' : 'gateway-api';
}
