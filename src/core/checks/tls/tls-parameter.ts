import type { Field } from '../../manifests/field';
import type { ManifestSet } from '../../manifests/manifest-set';
import { cipherSuite, cipherSuites, ecdhCurve, signatureAlgorithm } from '../../syntax/tls';
import type { Verdict } from '../../syntax/verdict';
import { tlsFields } from '../../translation/backends/backend-tls';
import { isListenerOfKgateway, isTerminating, listenersOf } from '../../translation/gateways/listener';
import type { Check, Flaw } from '../check';
import { flawOf, UNNOTICED, type Carrier } from '../model/refusal';

const JUDGES: Readonly<Record<string, (name: string) => Verdict>> = {
  cipherSuites: cipherSuite,
  ecdhCurves: ecdhCurve,
  signatureAlgorithms: signatureAlgorithm,
  'kgateway.dev/cipher-suites': cipherSuite,
  'kgateway.dev/ecdh-curves': ecdhCurve,
  'kgateway.dev/signature-algorithms': signatureAlgorithm,
};

export const tlsParameter: Check = {
  id: 'tls-parameter',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'Envoy does not know a cipher suite, curve or signature algorithm',
  why: 'Neither the API server nor kgateway knows these names. Envoy calls them as BoringSSL does, in upper and lower case as written there. All cipher suites of TLS 1.3 are always on.',
  consequence: UNNOTICED.listener,
  source: 'Envoy API, TlsParameters; Envoy 1.38, asked',
  * run(set) {
    for (const tls of tlsFields(set)) {
      const parameters = tls.get('parameters');
      for (const [name, at] of parameters.fields) { yield* judge(set, name, at, at.entries, at.texts ?? [], 'backend'); }
    }
    for (const listener of listenersOf(set).filter(isTerminating)) {
      if (isListenerOfKgateway(set, listener) === 'no') { continue; }
      for (const [name, at] of listener.at.at('tls', 'options').fields) {
        const names = (at.text ?? '').split(',').map((one) => one.trim());
        yield* judge(set, name, at, names.map(() => at), names, 'listener');
      }
    }
  },
};

/** Whether another tool writes the name. */
function isFilledIn(name: string): boolean {
  return /[${}<>]/.test(name);
}

function judge(
  set: ManifestSet, parameter: string, whole: Field, places: readonly Field[], names: readonly string[], carrier: Carrier,
): readonly Flaw[] {
  if (!Object.hasOwn(JUDGES, parameter) || names.some(isFilledIn)) { return []; }
  const wrong = names.flatMap((name, index) => flawOf(set, places[index], JUDGES[parameter](name), carrier)
    .map((flaw) => ({ ...flaw, message: `${flaw.message}, got "${name}"` })));
  return [...wrong, ...JUDGES[parameter] === cipherSuite ? flawOf(set, whole, cipherSuites(names), carrier) : []];
}
