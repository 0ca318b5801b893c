import type { ManifestSet } from '../../manifests/manifest-set';
import { tlsFields } from '../../translation/backends/backend-tls';
import { optionNameFaults, parameterFaults } from '../../translation/backends/tls-parameters';
import type { TlsParameterFault } from '../../translation/backends/tls-parameters';
import { isListenerOfKgateway, isTerminating, listenersOf } from '../../translation/gateways/listener';
import type { Check, Flaw } from '../check';
import { refusedByEnvoy, UNNOTICED, type Carrier } from '../model/refusal';

export const tlsParameter: Check = {
  id: 'tls-parameter',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'Envoy does not know a cipher suite, curve or signature algorithm',
  why: 'Neither the API server nor kgateway knows these names. Envoy calls them as BoringSSL does, in upper and lower case as written there. All cipher suites of TLS 1.3 are always on.',
  consequence: UNNOTICED.listener,
  source: 'Envoy API, TlsParameters; Envoy 1.38, asked',
  * run(set) {
    for (const tls of tlsFields(set)) { yield* parameterFaults(tls.get('parameters')).map((fault) => flawOfFault(set, fault, 'backend')); }
    for (const listener of listenersOf(set).filter(isTerminating)) {
      if (isListenerOfKgateway(set, listener) === 'no') { continue; }
      yield* optionNameFaults(listener.at.at('tls', 'options')).map((fault) => flawOfFault(set, fault, 'listener'));
    }
  },
};

function flawOfFault(set: ManifestSet, { at, wrong, fix, name }: TlsParameterFault, carrier: Carrier): Flaw {
  return { at, message: name === undefined ? wrong : `${wrong}, got "${name}"`, fix, ...refusedByEnvoy(set, carrier) };
}
