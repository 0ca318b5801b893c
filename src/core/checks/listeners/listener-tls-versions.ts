import type { Field } from '../../manifests/field';
import { tlsFault } from '../../translation/gateways/certificate';
import { isTerminating, listenersOf } from '../../translation/gateways/listener';
import { TLS_VERSIONS } from '../../translation/gateways/tls-options';
import type { Check, Flaw } from '../check';

export const listenerTlsVersions: Check = {
  id: 'listener-tls-versions',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'The TLS versions of a listener exclude each other',
  why: 'The lowest version must not be above the highest one, and both are written as 1.0, 1.1, 1.2 or 1.3.',
  conditions: tlsFault('InvalidCertificateRef'),
  consequence: 'the listener serves nothing',
  source: 'kgateway docs, TLS settings of Gateways',
  * run(set) {
    for (const { at } of listenersOf(set).filter(isTerminating)) {
      const options = at.at('tls', 'options');
      const [lowest, highest] = [options.get('kgateway.dev/min-tls-version'), options.get('kgateway.dev/max-tls-version')];
      yield* unknownVersion(lowest);
      yield* unknownVersion(highest);
      const [from, to] = [rankOf(lowest), rankOf(highest)];
      if (from === undefined || to === undefined || from <= to) { continue; }
      yield { at: lowest, message: `the lowest version, ${lowest.text}, is above the highest, ${highest.text}`, fix: `write "${highest.text}" or lower` };
    }
  },
};

function rankOf(option: Field): number | undefined {
  const rank = TLS_VERSIONS.indexOf(option.text ?? '');
  return rank < 0 ? undefined : rank;
}

function* unknownVersion(option: Field): Iterable<Flaw> {
  if (option.text === undefined || rankOf(option) !== undefined) { return; }
  yield { at: option, message: `not a version of TLS, got "${option.text}"`, fix: `write one of ${TLS_VERSIONS.join(', ')}` };
}
