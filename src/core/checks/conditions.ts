import type { Check, Condition, Flaw } from './check';
import type { Field } from '../manifests/field';
import type { Manifest } from '../manifests/manifest';
import { append, perSet } from '../manifests/manifest-set';
import type { ManifestSet } from '../manifests/manifest-set';
import type { Step } from '../schema/path';
import { translationOf } from '../translation';
import { stateOf } from '../translation/policies/merge-condition';
import { byType } from '../translation/reports/condition';
import type { Report } from '../translation/reports/report';

/**
 * The conditions that a flaw brings about: those that the translation reports
 * because of the field. Where it reports none, because the object takes effect
 * nowhere in the set, it is what the check says of objects that do.
 */
export function conditionsOf(set: ManifestSet, check: Check, flaw: Flaw): readonly Condition[] {
  const said = flaw.conditions ?? check.conditions ?? [];
  if (said.length === 0) { return said; }
  const reported = said.some(({ type }) => type === 'Attached') ? attachmentOf(set, flaw.at.manifest) : reportedBecauseOf(set, flaw.at);
  return reported.length > 0 ? reported : said;
}

/** A condition in the status of an object, and one of the fields that bring it about. */
interface Cause {
  readonly condition: Condition;
  readonly path: readonly Step[];
}

/** By the object at fault, what is reported in its own status. */
const causes = perSet((set): ReadonlyMap<Manifest, readonly Cause[]> => {
  const { gateways, listeners, routes, policies } = translationOf(set).reports;
  const found = new Map<Manifest, Cause[]>();
  const add = (of: Manifest, report: Report): void => {
    for (const { type, status, reason, causes: fields } of report.withDefaults([])) {
      // It sums up what the listeners say themselves.
      if (reason === 'ListenersNotValid') { continue; }
      for (const { path } of fields.filter(({ manifest }) => manifest === of)) {
        append(found, of, { condition: { type, status, reason }, path });
      }
    }
  };
  gateways.forEach((report, gateway) => { add(gateway, report); });
  listeners.forEach((report, { owner }) => { add(owner, report); });
  [...routes, ...policies].forEach(([manifest, reports]) => { reports.forEach((report) => { add(manifest, report); }); });
  return found;
});

/** What is reported because of a field itself; otherwise because of what is around it, or within. */
function reportedBecauseOf(set: ManifestSet, at: Field): readonly Condition[] {
  const own = causes(set).get(at.manifest) ?? [];
  const exact = own.filter(({ path }) => path.length === at.path.length && isWithin(path, at.path));
  const near = exact.length > 0 ? exact : own.filter(({ path }) => isWithin(path, at.path) || isWithin(at.path, path));
  return [...new Map(near.map(({ condition }) => [`${condition.type} ${condition.reason}`, condition])).values()].sort(byType);
}

/** What is left of a policy, where several of a kind are on one object: the same for all that it says. */
function attachmentOf(set: ManifestSet, policy: Manifest): readonly Condition[] {
  const states = [...translationOf(set).reports.policies.get(policy)?.values() ?? []].flatMap((report) => stateOf(report) ?? []);
  return [...new Map(states.map((condition) => [condition.reason, condition])).values()];
}

function isWithin(path: readonly Step[], outer: readonly Step[]): boolean {
  return outer.every((step, index) => path[index] === step);
}
