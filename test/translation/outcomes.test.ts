import { manifestsOfOutcome, nameOf, readOutcomes, textOf } from './outcome';
import type { Outcome, Reference } from './outcome';
import { predictStatus } from '../../src/core/status';
import type { PredictedStatus } from '../../src/core/status';

// The outcomes are those of kgateway's own translator, main of August 2026.
const MAIN = { releases: ['kgateway-2.5', 'gateway-api-1.6-experimental'], complete: true };

type Fields = Readonly<Record<string, any>>;

/** Which part of a status it is: `Gateway shop/web`, `Gateway shop/web listener http`, `HTTPRoute shop/a > Gateway web`. */
function locationOf({ object, part, path, parent, ancestor }: PredictedStatus, manifest: Fields): string {
  const own = nameOf(object as Reference);
  if (part === 'object') { return own; }
  if (part === 'listener') { return `${own} listener ${manifest.spec.listeners[path[2]].name}`; }
  const to = ancestor ?? parent ?? manifest.spec.parentRefs[path[2]] as Reference;
  return `${own} > ${nameOf(to)}`;
}

function predicted(outcome: Outcome): { readonly reports: Record<string, string>; readonly uncertain: readonly string[] } {
  const manifests = manifestsOfOutcome(outcome);
  const statuses = predictStatus(manifests, { ...MAIN, ...outcome.settings }).filter(({ conditions }) => conditions.length > 0);
  const locations = statuses.map((status) => locationOf(status, manifests[status.index]));
  return {
    reports: Object.fromEntries(statuses.map(({ part, object, conditions }, index) => [locations[index], textOf(part, object.kind, conditions)])),
    uncertain: locations.filter((_, index) => statuses[index].conditions.some(({ certain }) => !certain)),
  };
}

describe.each([...readOutcomes()])('%s', (_, outcomes) => {
  test.each(outcomes.map((outcome) => [outcome.title, outcome] as const))('%s', (__, outcome) => {
    expect(predicted(outcome)).toEqual({ reports: outcome.reports, uncertain: [] });
  });
});

/** Every reason that the translator has for a condition which is not as usual. */
const REASONS = [
  'BackendNotFound', 'Conflicted', 'GatewayReplaced', 'HostnameConflict', 'Invalid', 'InvalidCACertificateKind', 'InvalidCACertificateRef', 'InvalidCertificateRef',
  'InvalidClientCertificateRef', 'InvalidKind', 'InvalidRouteKinds', 'ListenerReplaced', 'ListenersNotResolved', 'ListenersNotValid', 'Merged', 'NoMatchingListenerHostname',
  'NoMatchingParent', 'NoValidCACertificate', 'NotAllowed', 'NotAllowedByListeners', 'Overridden', 'Pending', 'ProtocolConflict', 'RefNotPermitted', 'RouteRuleDropped',
  'RouteRuleReplaced', 'UnsupportedProtocol', 'UnsupportedValue',
];

test('every reason is in an outcome', () => {
  const texts = [...readOutcomes().values()].flat().flatMap(({ reports }) => Object.values(reports)).join(' ');
  expect(REASONS.filter((reason) => !new RegExp(`/${reason}\\b`).test(texts))).toEqual([]);
});
