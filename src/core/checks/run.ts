import { reasonFor } from './accept';
import type { Check, Condition, Flaw } from './check';
import { conditionsOf } from './conditions';
import type { Finding } from './finding';
import { CHECKS } from './list';
import type { CheckSettings } from '../manifests/check-settings';
import { ManifestSet } from '../manifests/manifest-set';
import { nameOf } from '../manifests/object-name';
import { completeSettings, USUAL } from '../manifests/settings';
import { foreignObjects } from '../translation/controller/foreign';

/** Everything that the checks find in a set of manifests, in the order of the manifests. Items that are no manifests are passed over. */
export function checkManifests(manifests: readonly unknown[], settings: CheckSettings = USUAL, checks: readonly Check[] = CHECKS): Finding[] {
  return checkSet(new ManifestSet(manifests, completeSettings(settings, manifests)), checks);
}

/** The same for manifests that others ask about as well: what they have in common is worked out once. */
export function checkSet(set: ManifestSet, checks: readonly Check[] = CHECKS): Finding[] {
  return checks
    .flatMap((check) => flawsOf(check, set).map((flaw) => findingOf(set, check, flaw)))
    .sort((a, b) => a.index - b.index);
}

/** What a check finds, without what is no concern of kgateway. */
export function flawsOf(check: Check, set: ManifestSet): readonly Flaw[] {
  const flaws = [...check.run(set)];
  return flaws.filter(({ at, demandedBy }) => (demandedBy ?? check.demandedBy) !== 'kgateway' || !foreignObjects(set).has(at.manifest));
}

function findingOf(set: ManifestSet, check: Check, flaw: Flaw): Finding {
  const { at, message, fix, severity, demandedBy } = flaw;
  const accepted = reasonFor(at.manifest, check.id);
  const consequence = consequenceText(conditionsOf(set, check, flaw), flaw.consequence ?? check.consequence);
  return {
    id: check.id,
    severity: severity ?? check.severity,
    index: at.manifest.index,
    object: nameOf(at.manifest),
    path: at.path,
    message,
    fix,
    ...consequence === undefined ? {} : { consequence },
    demandedBy: demandedBy ?? check.demandedBy,
    ...accepted === undefined ? {} : { accepted },
  };
}

/** `ResolvedRefs=False, reason BackendNotFound; HTTP 500` */
export function consequenceText(conditions: readonly Condition[] = [], more: string | undefined): string | undefined {
  const reported = conditions.map(({ type, status, reason }) => `${type}=${status}, reason ${reason}`);
  const parts = more === undefined ? reported : [...reported, more];
  return parts.length === 0 ? undefined : parts.join('; ');
}

